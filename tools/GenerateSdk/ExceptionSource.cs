namespace GenerateSdk;

/// <summary>One exception for each error, and the table that finds it by its code.</summary>
internal static class ExceptionSource
{
    public static string Classes(ServiceModel model) => $"""
        using System.Net;
        using System.Text.Json.Serialization;
        using Amazon.Runtime;

        namespace Amazon.CognitoIdentityProvider.Model;

        {SdkSources.Each(model.Errors, error => Class(error.Key, model.Members(error.Value)))}
        """;

    public static string Table(ServiceModel model) => $$"""
        using Amazon.CognitoIdentityProvider.Model;

        namespace Amazon.CognitoIdentityProvider.Internal;

        internal static partial class ErrorTypes
        {
            private static readonly Dictionary<string, Factory> ByCode = new()
            {
        {{string.Join('\n', model.Errors.Keys.Select(Entry))}}
            };
        }

        """;

    private static string Entry(string error) =>
        $"        [nameof({error})] = (m, i, t, c, r, s) => new {error}(m, i, t, c, r, s),";

    private static string Class(string name, IEnumerable<Member> members) => $$"""
        public partial class {{name}} : AmazonCognitoIdentityProviderException
        {
            public {{name}}(string message)
                : base(message)
            {
            }

            public {{name}}(string message, Exception innerException)
                : base(message, innerException)
            {
            }

            public {{name}}(Exception innerException)
                : base(innerException)
            {
            }

            public {{name}}(
                string message,
                Exception innerException,
                ErrorType errorType,
                string errorCode,
                string requestId,
                HttpStatusCode statusCode)
                : base(message, innerException, errorType, errorCode, requestId, statusCode)
            {
            }

            public {{name}}(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
                : base(message, errorType, errorCode, requestId, statusCode)
            {
            }
        {{string.Concat(members.Select(member => "\n" + member.Property))}}}

        """;
}

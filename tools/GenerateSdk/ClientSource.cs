namespace GenerateSdk;

/// <summary>The methods of the client, and which of them go without a signature.</summary>
internal static class ClientSource
{
    public static string Interface(ServiceModel model) => $$"""
        using Amazon.CognitoIdentityProvider.Model;

        namespace Amazon.CognitoIdentityProvider;

        public partial interface IAmazonCognitoIdentityProvider
        {
        {{SdkSources.Each(model.Operations, operation => $"{Exceptions(operation.Value)}    {Signature(operation.Key)};\n")}}}

        """;

    public static string Class(ServiceModel model) => $$"""
        using Amazon.CognitoIdentityProvider.Model;

        namespace Amazon.CognitoIdentityProvider;

        public partial class AmazonCognitoIdentityProviderClient
        {
        {{SdkSources.Each(model.Operations.Keys, Method)}}}

        """;

    public static string UnsignedOperations(ServiceModel model) => $$"""
        namespace Amazon.CognitoIdentityProvider.Internal;

        internal static class UnsignedOperations
        {
            public static IReadOnlySet<string> Names { get; } = new HashSet<string>
            {
        {{string.Join('\n', model.Operations.Where(operation => !operation.Value.Signed).Select(operation => Name(operation.Key)))}}
            };
        }

        """;

    private static string Name(string operation) => $"        \"{operation}\",";

    private static string Method(string operation) => $$"""
            /// <inheritdoc/>
            public virtual {{Signature(operation)}} =>
                SendAsync<{{operation}}Response>(request, cancellationToken);

        """;

    private static string Signature(string operation) =>
        $"Task<{operation}Response> {operation}Async({operation}Request request, CancellationToken cancellationToken = default)";

    private static string Exceptions(Operation operation) =>
        string.Concat(operation.Errors.Select(error => $"    /// <exception cref=\"{error}\"/>\n"));
}

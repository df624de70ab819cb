namespace GenerateSdk;

/// <summary>Enumerations are open: a value that is newer than the list becomes a constant of its own.</summary>
internal static class EnumerationSource
{
    private const string Usings = """
        using Amazon.Runtime;

        namespace Amazon.CognitoIdentityProvider;


        """;

    public static string Of(ServiceModel model) =>
        Usings + SdkSources.Each(model.Enumerations, enumeration => Class(enumeration.Key, enumeration.Value));

    private static string Class(string name, IEnumerable<string> values) => $$"""
        public partial class {{name}}(string value) : ConstantClass(value)
        {
        {{string.Join('\n', values.Select(value => $"    public static readonly {name} {Member.Identifier(value)} = new(\"{value}\");"))}}

            public static {{name}} FindValue(string value) => FindValue<{{name}}>(value);

            public static implicit operator {{name}}(string value) => FindValue(value);
        }

        """;
}

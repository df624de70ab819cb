namespace GenerateSdk;

/// <summary>Requests, responses, and the structures in them.</summary>
internal static class ModelSource
{
    private const string Usings = """
        using System.Text.Json.Serialization;
        using Amazon.Runtime;
        using Amazon.Runtime.Internal;

        namespace Amazon.CognitoIdentityProvider.Model;


        """;

    public static string Operations(ServiceModel model) => Usings + SdkSources.Each(model.Operations, operation =>
        Class(model, $"{operation.Key}Request : AmazonCognitoIdentityProviderRequest", operation.Value.Request)
        + "\n"
        + Class(model, $"{operation.Key}Response : AmazonWebServiceResponse", operation.Value.Response));

    public static string Structures(ServiceModel model) =>
        Usings + SdkSources.Each(model.Structures, structure => Class(model, structure.Key, structure.Value));

    private static string Class(ServiceModel model, string declaration, IReadOnlyDictionary<string, string> members) =>
        $"public partial class {declaration}\n{{\n{SdkSources.Each(model.Members(members), member => member.Property)}}}\n";
}

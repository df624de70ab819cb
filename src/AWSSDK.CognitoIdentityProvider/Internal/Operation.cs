using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal;

internal static class Operation
{
    private const string Suffix = "Request";

    /// <summary>The operation that a request is for: <c>SignUp</c> for a SignUpRequest.</summary>
    public static string NameOf(AmazonWebServiceRequest request) => request.GetType().Name[..^Suffix.Length];
}

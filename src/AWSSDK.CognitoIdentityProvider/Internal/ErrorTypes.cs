using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>Which exception class an error of the service becomes.</summary>
internal static partial class ErrorTypes
{
    public delegate AmazonCognitoIdentityProviderException Factory(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode);

    /// <summary>The class for an error code; the base class for codes that have none.</summary>
    public static Factory For(string errorCode) => ByCode.GetValueOrDefault(
        errorCode, (m, i, t, c, r, s) => new AmazonCognitoIdentityProviderException(m, i, t, c, r, s));
}

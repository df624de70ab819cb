using System.Net;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The feature plan of the user pool lacks this feature.</summary>
public class FeatureUnavailableInTierException : AmazonCognitoIdentityProviderException
{
    public FeatureUnavailableInTierException(string message)
        : base(message)
    {
    }

    public FeatureUnavailableInTierException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public FeatureUnavailableInTierException(Exception innerException)
        : base(innerException)
    {
    }

    public FeatureUnavailableInTierException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    public FeatureUnavailableInTierException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}

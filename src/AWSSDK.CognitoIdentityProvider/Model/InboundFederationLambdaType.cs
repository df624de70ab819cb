namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The function that changes what an external identity provider says about a user.</summary>
public class InboundFederationLambdaType
{
    public InboundFederationLambdaVersionType LambdaVersion { get; set; }

    public string LambdaArn { get; set; }
}

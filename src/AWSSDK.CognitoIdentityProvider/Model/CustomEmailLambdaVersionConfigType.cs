namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The function that sends email in Cognito's place.</summary>
public class CustomEmailLambdaVersionConfigType
{
    public CustomEmailSenderLambdaVersionType LambdaVersion { get; set; }

    public string LambdaArn { get; set; }
}

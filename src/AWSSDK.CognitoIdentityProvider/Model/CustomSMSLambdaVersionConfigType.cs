namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The function that sends SMS messages in Cognito's place.</summary>
public class CustomSMSLambdaVersionConfigType
{
    public CustomSMSSenderLambdaVersionType LambdaVersion { get; set; }

    public string LambdaArn { get; set; }
}

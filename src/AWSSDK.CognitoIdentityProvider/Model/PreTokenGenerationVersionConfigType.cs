namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The function that changes tokens before they are issued, with the version of its event.</summary>
public class PreTokenGenerationVersionConfigType
{
    public PreTokenGenerationLambdaVersionType LambdaVersion { get; set; }

    public string LambdaArn { get; set; }
}

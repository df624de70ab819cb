namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>How a user pool sends email.</summary>
public class EmailConfigurationType
{
    public string SourceArn { get; set; }

    public string ReplyToEmailAddress { get; set; }

    public EmailSendingAccountType EmailSendingAccount { get; set; }

    public string From { get; set; }

    public string ConfigurationSet { get; set; }
}

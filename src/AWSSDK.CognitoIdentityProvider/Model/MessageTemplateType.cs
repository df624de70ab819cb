namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The texts of invitation messages.</summary>
public class MessageTemplateType
{
    public string SMSMessage { get; set; }

    public string EmailMessage { get; set; }

    public string EmailSubject { get; set; }
}

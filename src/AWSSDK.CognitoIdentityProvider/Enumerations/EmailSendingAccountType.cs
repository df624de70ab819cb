using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider;

/// <summary>Whose email account a user pool sends from.</summary>
public class EmailSendingAccountType(string value) : ConstantClass(value)
{
    public static readonly EmailSendingAccountType COGNITO_DEFAULT = new("COGNITO_DEFAULT");
    public static readonly EmailSendingAccountType DEVELOPER = new("DEVELOPER");

    /// <summary>The constant with this value, made on the spot for a value that is newer than this list.</summary>
    public static EmailSendingAccountType FindValue(string value) => FindValue<EmailSendingAccountType>(value);

    public static implicit operator EmailSendingAccountType(string value) => FindValue(value);
}

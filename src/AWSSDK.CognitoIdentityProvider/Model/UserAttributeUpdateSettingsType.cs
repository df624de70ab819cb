namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Which attributes keep their old value until the new one is verified.</summary>
public class UserAttributeUpdateSettingsType
{
    /// <summary>email, phone_number.</summary>
    public List<string> AttributesRequireVerificationBeforeUpdate { get; set; }
}

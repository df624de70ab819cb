namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>The key that a user pool encrypts its data with.</summary>
public class KeyConfigurationType
{
    public EncryptionKeyType KeyType { get; set; }

    public string KmsKeyArn { get; set; }
}

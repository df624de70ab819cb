namespace AccountPortal.LocalPool.Wire;

/// <content>Passkeys.</content>
internal static partial class Messages
{
    public const string CredentialInvalid = "Credential data is not valid";
}

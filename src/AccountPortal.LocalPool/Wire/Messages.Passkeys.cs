namespace AccountPortal.LocalPool.Wire;

/// <summary>About passkeys.</summary>
internal static partial class Messages
{
    public const string CredentialInvalid = "Credential data is not valid";
}

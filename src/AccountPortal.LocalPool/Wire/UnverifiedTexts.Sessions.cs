namespace AccountPortal.LocalPool.Wire;

/// <content>The sessions of users.</content>
internal static partial class UnverifiedTexts
{
    public static readonly UnverifiedText SessionUnknown = Text("Session does not exist.");
    public static readonly UnverifiedText SessionIsCurrent = Text("The session that the access token belongs to cannot be revoked");
}

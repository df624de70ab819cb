namespace AccountPortal.LocalPool.Wire;

/// <content>The choice of a first factor.</content>
internal static partial class UnverifiedTexts
{
    public static readonly UnverifiedText NoFirstFactor = Text("User has no first authentication factor that the user pool allows");
    public static readonly UnverifiedText RecoveryByEmailMfa = Text("Account recovery cannot use verified_email alone when email MFA is configured.");
    public static readonly UnverifiedText FirstFactorNotOffered = Text("{0} is not one of the challenges to choose from");
}

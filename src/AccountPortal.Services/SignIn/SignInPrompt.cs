namespace AccountPortal.Services.SignIn;

/// <summary>What the sign-in page asks for first.</summary>
/// <param name="AsksPassword">Whether name and password stand on one page; otherwise the name alone, and what comes next depends on the person.</param>
/// <param name="TakesPassword">Whether a sign-in can begin with a password at all.</param>
/// <param name="HasOtherWays">Whether a password is not the only thing that a sign-in can begin with.</param>
/// <param name="OffersPasskey">Whether a passkey is one of them.</param>
/// <param name="PasskeyDomain">The relying party of the passkeys, or null where it is the page's own host.</param>
public sealed record SignInPrompt(bool AsksPassword, bool TakesPassword, bool HasOtherWays, bool OffersPasskey, string? PasskeyDomain);

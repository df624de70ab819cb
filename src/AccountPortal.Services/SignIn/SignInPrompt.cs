namespace AccountPortal.Services.SignIn;

/// <summary>What the sign-in page asks for first.</summary>
/// <param name="AsksPassword">
/// Whether identifier and password are on one page; otherwise the identifier only, and the next step depends on the user.
/// </param>
/// <param name="TakesPassword">Whether a sign-in can begin with a password.</param>
/// <param name="HasOtherFactors">Whether a sign-in can begin with anything besides a password.</param>
/// <param name="OffersPasskey">Whether a sign-in can begin with a passkey.</param>
/// <param name="PasskeyDomain">The relying party id of the passkeys, or null where it is the page's host.</param>
public sealed record SignInPrompt(bool AsksPassword, bool TakesPassword, bool HasOtherFactors, bool OffersPasskey, string? PasskeyDomain);

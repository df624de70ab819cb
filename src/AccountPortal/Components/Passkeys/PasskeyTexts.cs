namespace AccountPortal.Components.Passkeys;

/// <summary>Names and describes passkeys.</summary>
internal static class PasskeyTexts
{
    /// <summary>The user's name for it, else its authenticator, else where it was created.</summary>
    public static string NameOf(Passkey passkey, IStringLocalizer<Resources.Account> texts) => passkey switch
    {
        { Name: { } name } => name,
        { Provider: { } provider } => provider,
        { MadeWith: { Browser: { } browser, System: { } system } } => texts["{0} on {1}", browser, system],
        { MadeWith.Browser: { } browser } => browser,
        _ => texts["Passkey"],
    };

    /// <summary>Its authenticator, when it was created, and when it was last used here.</summary>
    public static string DetailOf(Passkey passkey, UserClock clock, IStringLocalizer<Resources.Account> texts)
    {
        string?[] facts =
        [
            passkey.Name is null ? null : passkey.Provider,
            passkey.CreatedAt is { } created ? texts["Added on {0}", clock.ShortDay(created)].Value : null,
            passkey.LastUsedAt is { } used ? texts["last used here on {0}", clock.ShortDay(used)].Value : texts["not used here yet"].Value,
        ];
        return string.Join(" · ", facts.OfType<string>());
    }

    /// <summary>What removing one does to sign-in: a text key.</summary>
    public static string ConsequenceOf(PasskeyList list) => list switch
    {
        { Passkeys.Count: > 1 } => "You can no longer sign in with it. Your other passkeys stay.",
        _ when list.OtherFactors.Contains(FirstFactor.Password) =>
            "You can no longer sign in with it, only in your other ways. Your password stays.",
        _ => "It is your last passkey and you have no password: from then on you sign in only by a code that is sent to you.",
    };
}

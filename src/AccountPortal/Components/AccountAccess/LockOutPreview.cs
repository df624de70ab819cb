namespace AccountPortal.Components.AccountAccess;

/// <summary>Previews what a change does to account recovery: what it adds or removes, and which loss would lock the user out.</summary>
internal static class LockOutPreview
{
    private static readonly string[] recovery = ["email", "phone_number"];

    /// <summary>The sentences; none when the change does not affect recovery.</summary>
    public static IEnumerable<string> Of(IStringLocalizer<Resources.Account> texts, SignInMethods before, SignInMethods after)
    {
        foreach (var attribute in recovery.Where(attribute => before.Recovers(attribute) != after.Recovers(attribute)))
        {
            yield return texts[Sentence(attribute, after)];
        }

        foreach (var possession in after.FatalLosses.Except(before.FatalLosses))
        {
            yield return texts[WhenLost(possession)];
        }
    }

    /// <summary>The consequence of losing a method: a text key.</summary>
    public static string WhenLost(SignInCredential possession) => possession switch
    {
        SignInCredential.Password => "If you then forget your password, nothing brings you back in.",
        SignInCredential.Phone => "If you then lose your phone, nothing brings you back in.",
        SignInCredential.Email => "If you then cannot read your email any more, nothing brings you back in.",
        SignInCredential.AuthenticatorApp => "If you then lose the device with your authenticator app, nothing brings you back in.",
        _ => "If you then lose the device with your passkey, nothing brings you back in.",
    };

    private static string Sentence(string attribute, SignInMethods after) =>
        (attribute, after.Recovers(attribute), after.IsMfaInsteadOfRecovery(attribute)) switch
        {
            ("email", true, _) => "Your email address can then reset a forgotten password again.",
            ("email", false, true) =>
                "Codes by email cannot be the second step and reset a forgotten password too: your email address then no longer does.",
            ("email", false, false) => "Your email address then no longer resets a forgotten password.",
            (_, true, _) => "Your phone number can then reset a forgotten password again.",
            (_, false, true) =>
                "Codes by text message cannot be the second step and reset a forgotten password too: your phone number then no longer does.",
            _ => "Your phone number then no longer resets a forgotten password.",
        };
}

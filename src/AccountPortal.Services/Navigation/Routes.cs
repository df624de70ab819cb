namespace AccountPortal.Services.Navigation;

/// <summary>Every route of the portal, without the path base.</summary>
internal static class Routes
{
    public const string SignIn = "/sign-in";
    public const string Reauthentication = "/sign-in/again";
    public const string Reauthenticated = "/sign-in/confirmed";
    public const string RememberDevice = "/sign-in/remember";
    public const string SignUp = "/sign-up";
    public const string SignUpConfirm = "/sign-up/confirm";
    public const string Invitation = "/invitation";
    public const string ForgotPassword = "/forgot-password";
    public const string ResetPassword = "/reset-password";
    public const string Goodbye = "/goodbye";

    // Form posts without a page.
    public const string SignOut = "/sign-out";
    public const string RenewSession = "/session/renew";
    public const string Preferences = "/preferences";

    /// <summary>The steps of a sign-in after the identifier.</summary>
    public static class Steps
    {
        public const string ChooseFactor = "/sign-in/way";
        public const string Password = "/sign-in/password";
        public const string OneTimeCode = "/sign-in/one-time-code";
        public const string Passkey = "/sign-in/passkey";
        public const string CustomChallenge = "/sign-in/question";
        public const string MfaCode = "/sign-in/code";
        public const string ChooseMfa = "/sign-in/choose";
        public const string RecoveryCode = "/sign-in/recovery";
        public const string NewPassword = "/sign-in/new-password";
        public const string MfaSetup = "/sign-in/set-up";
        public const string MfaSetupApp = "/sign-in/set-up/app";
        public const string MfaSetupEmail = "/sign-in/set-up/email";
        public const string MfaSetupPhone = "/sign-in/set-up/phone";
        public const string Unsupported = "/sign-in/unknown-step";
    }

    /// <summary>Pages and forms of signed-in users.</summary>
    public static class Account
    {
        public const string Overview = "/account";
        public const string Profile = "/account/profile";
        public const string Security = "/account/security";
        public const string Email = "/account/email";
        public const string Phone = "/account/phone";
        public const string Password = "/account/password";
        public const string Passkeys = "/account/passkeys";
        public const string Mfa = "/account/mfa";
        public const string RecoveryCodes = "/account/recovery-codes";
        public const string Sessions = "/account/sessions";
        public const string Activity = "/account/activity";
        public const string SecureAccount = "/account/activity/secure";
        public const string Data = "/account/data";
        public const string ExportData = "/account/data/export";
        public const string DeleteAccount = "/account/data/delete";
        public const string ConfirmDeletion = "/account/data/deletion";
    }

    /// <summary>Pages for responses without content.</summary>
    public static class Status
    {
        public const string BadRequest = "/bad-request";
        public const string Forbidden = "/forbidden";
        public const string NotFound = "/not-found";
        public const string Error = "/error";

        /// <summary>A format string for the status code.</summary>
        public const string ByCode = "/status/{0}";
        public const string Code400 = "/status/400";
        public const string Code401 = "/status/401";
        public const string Code403 = "/status/403";
        public const string Code404 = "/status/404";
        public const string Code405 = "/status/405";
        public const string AnyCode = "/status/{StatusCode:int}";
    }

    /// <summary>The page that reauthenticates the signed-in user and returns to <paramref name="returnUrl"/>.</summary>
    public static string ReauthenticationFor(string returnUrl) => Reauthentication.WithReturnUrl(returnUrl);
}

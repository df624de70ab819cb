using System.Diagnostics;

namespace AccountPortal.Components.SignIn.Steps;

/// <summary>The page of each <see cref="SignInStep"/>.</summary>
internal static class StepRoutes
{
    /// <param name="step">The pending step.</param>
    /// <param name="reason">The notice of the sign-in page when only signing in is left.</param>
    public static string For(SignInStep step, string? reason = null) => step switch
    {
        SignInStep.Completed { AsksToRemember: true } completed => Routes.RememberDevice.WithReturnUrl(completed.ReturnUrl),
        SignInStep.Completed completed => completed.ReturnUrl ?? Routes.Account.Overview,
        SignInStep.ChooseFactor => Routes.Steps.ChooseFactor,
        SignInStep.Password => Routes.Steps.Password,
        SignInStep.OneTimeCode => Routes.Steps.OneTimeCode,
        SignInStep.Passkey => Routes.Steps.Passkey,
        SignInStep.CustomChallenge => Routes.Steps.CustomChallenge,
        SignInStep.MfaCode => Routes.Steps.MfaCode,
        SignInStep.ChooseMfa => Routes.Steps.ChooseMfa,
        SignInStep.NewPassword => Routes.Steps.NewPassword,
        SignInStep.MfaSetup { Options: [var only] } => ForSetUp(only),
        SignInStep.MfaSetup => Routes.Steps.MfaSetup,
        SignInStep.ConfirmAccount => Routes.SignUpConfirm,
        SignInStep.ResetPassword => Routes.ResetPassword,
        SignInStep.ReadyToSignIn { Reauthenticates: true } => Routes.Reauthentication,
        SignInStep.ReadyToSignIn { TimeIsOver: true } => Routes.SignIn.WithReason(reason ?? SignInNotices.Expired),
        SignInStep.ReadyToSignIn => Routes.SignIn.WithReason(reason),
        SignInStep.Unsupported => Routes.Steps.Unsupported,
        _ => throw new UnreachableException(),
    };

    /// <summary>The page that sets up an MFA method during sign-in.</summary>
    public static string ForSetUp(MfaMethod method) => method switch
    {
        MfaMethod.AuthenticatorApp => Routes.Steps.MfaSetupApp,
        MfaMethod.Email => Routes.Steps.MfaSetupEmail,
        MfaMethod.Sms => Routes.Steps.MfaSetupPhone,
        _ => throw new UnreachableException(),
    };
}

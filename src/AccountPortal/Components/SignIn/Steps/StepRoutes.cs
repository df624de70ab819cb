using System.Diagnostics;

namespace AccountPortal.Components.SignIn.Steps;

/// <summary>Which page a <see cref="SignInStep"/> has.</summary>
internal static class StepRoutes
{
    /// <param name="step">Where the person stands.</param>
    /// <param name="reason">What the sign-in page is to say when nothing is left but to sign in.</param>
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

    /// <summary>Where a second step is set up on the way in.</summary>
    public static string ForSetUp(MfaMethod method) => method switch
    {
        MfaMethod.AuthenticatorApp => Routes.Steps.MfaSetupApp,
        MfaMethod.Email => Routes.Steps.MfaSetupEmail,
        MfaMethod.Sms => Routes.Steps.MfaSetupPhone,
        _ => throw new UnreachableException(),
    };
}

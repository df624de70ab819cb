using System.Diagnostics;

namespace AccountPortal.Components.SignIn.Steps;

/// <summary>Which page a <see cref="SignInStep"/> has.</summary>
internal static class StepRoutes
{
    /// <param name="step">Where the person stands.</param>
    /// <param name="reason">What the sign-in page is to say when nothing is left but to sign in.</param>
    public static string For(SignInStep step, string? reason = null) => step switch
    {
        SignInStep.Completed { AsksToRemember: true } completed => RememberDevicePage.RouteTo(completed.ReturnUrl),
        SignInStep.Completed completed => completed.ReturnUrl ?? "/account",
        SignInStep.ChooseFactor => "/sign-in/way",
        SignInStep.Password => "/sign-in/password",
        SignInStep.OneTimeCode => "/sign-in/one-time-code",
        SignInStep.Passkey => "/sign-in/passkey",
        SignInStep.CustomChallenge => "/sign-in/question",
        SignInStep.MfaCode => "/sign-in/code",
        SignInStep.ChooseMfa => "/sign-in/choose",
        SignInStep.NewPassword => "/sign-in/new-password",
        SignInStep.MfaSetup { Options: [var only] } => ForSetUp(only),
        SignInStep.MfaSetup => "/sign-in/set-up",
        SignInStep.ConfirmAccount => "/sign-up/confirm",
        SignInStep.ResetPassword => "/reset-password",
        SignInStep.ReadyToSignIn { Reauthenticates: true } => "/sign-in/again",
        SignInStep.ReadyToSignIn { TimeIsOver: true } when reason is null => "/sign-in?reason=expired",
        SignInStep.ReadyToSignIn => reason is null ? "/sign-in" : "/sign-in?reason=" + reason,
        SignInStep.Unsupported => "/sign-in/unknown-step",
        _ => throw new UnreachableException(),
    };

    /// <summary>Where a second step is set up on the way in.</summary>
    public static string ForSetUp(MfaMethod method) => method switch
    {
        MfaMethod.AuthenticatorApp => "/sign-in/set-up/app",
        MfaMethod.Email => "/sign-in/set-up/email",
        MfaMethod.Sms => "/sign-in/set-up/phone",
        _ => throw new UnreachableException(),
    };
}

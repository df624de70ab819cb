using System.Diagnostics;
using AccountPortal.Services.SignIn;

namespace AccountPortal.Components.Shared;

/// <summary>Which page a <see cref="SignInStep"/> has.</summary>
internal static class StepRoutes
{
    public static string For(SignInStep step) => step switch
    {
        SignInStep.Completed completed => completed.ReturnUrl ?? "/account",
        SignInStep.MfaCode => "/sign-in/code",
        SignInStep.ChooseMfa => "/sign-in/choose",
        SignInStep.NewPassword => "/sign-in/new-password",
        SignInStep.MfaSetup => "/sign-in/set-up",
        SignInStep.ConfirmAccount => "/sign-up/confirm",
        SignInStep.ResetPassword => "/reset-password",
        SignInStep.ReadyToSignIn => "/sign-in",
        SignInStep.Unsupported => "/sign-in/unknown-step",
        _ => throw new UnreachableException(),
    };
}

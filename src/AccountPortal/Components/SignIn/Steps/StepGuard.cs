namespace AccountPortal.Components.SignIn.Steps;

/// <summary>Redirects a public page that is opened out of turn to the pending step.</summary>
internal sealed class StepGuard(IPendingSignIn pending, LocalRedirect redirect)
{
    /// <summary>Whether the user is signed in already, and so is redirected to the account.</summary>
    public bool SendsHome(HttpContext context)
    {
        var signedIn = context.User.Identity is { IsAuthenticated: true };
        if (signedIn)
        {
            redirect.To(Routes.Account.Overview);
        }

        return signedIn;
    }

    /// <summary>Whether an error means that the step is over, and so the user is redirected to the start.</summary>
    public bool SendsBack(HttpContext context, AccountError error)
    {
        if (error.Kind is not (AccountErrorKind.ChallengeExpired or AccountErrorKind.AnswersUsedUp))
        {
            return false;
        }

        redirect.To(error.Kind == AccountErrorKind.ChallengeExpired
            ? StartOf(context)
            : RouteOf(context).WithReason(SignInNotices.AnswersUsedUp));
        return true;
    }

    /// <summary>The pending step of a page, or null when the user is redirected.</summary>
    public async Task<TStep?> FindAsync<TStep>(HttpContext context)
        where TStep : SignInStep
    {
        var step = await pending.GetPendingStepAsync(context.RequestAborted);

        // A signed-in user passes only to reauthenticate.
        if (step is not { Reauthenticates: true } && SendsHome(context))
        {
            return null;
        }

        if (step is not TStep)
        {
            redirect.To(step is null ? StartOf(context) : StepRoutes.For(step));
        }

        return step as TStep;
    }

    /// <summary>The pending MFA setup if it offers this method; else redirects to what it offers.</summary>
    public async Task<SignInStep.MfaSetup?> FindSetUpAsync(HttpContext context, MfaMethod method)
    {
        var step = await FindAsync<SignInStep.MfaSetup>(context);
        if (step is null || step.Options.Contains(method))
        {
            return step;
        }

        redirect.To(StepRoutes.For(step));
        return null;
    }

    private static string RouteOf(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true } ? Routes.Reauthentication : Routes.SignIn;

    private static string StartOf(HttpContext context) =>
        context.User.Identity is { IsAuthenticated: true } ? Routes.Reauthentication : Routes.SignIn.WithReason(SignInNotices.Expired);
}

namespace AccountPortal.Components.SignIn.Steps;

/// <summary>Sends whoever opens a page of the front door out of turn to where they really are.</summary>
internal sealed class StepGuard(IPendingSignIn pending, LocalRedirect redirect)
{
    /// <summary>Whether the visitor is signed in already, and therefore on the way to the account.</summary>
    public bool SendsHome(HttpContext context)
    {
        var signedIn = context.User.Identity is { IsAuthenticated: true };
        if (signedIn)
        {
            redirect.To(Routes.Account.Overview);
        }

        return signedIn;
    }

    /// <summary>Whether a refusal means that the step is over, and the visitor is on the way back to the start.</summary>
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

    /// <summary>The pending step that a page is for, or null when the visitor is on the way elsewhere.</summary>
    public async Task<TStep?> FindAsync<TStep>(HttpContext context)
        where TStep : SignInStep
    {
        var step = await pending.GetPendingStepAsync(context.RequestAborted);

        // Who is signed in has no business here, unless they prove again who they are.
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

    /// <summary>The set-up of a second step, if it offers this one; else the visitor is on the way to what it offers.</summary>
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

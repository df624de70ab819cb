namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Moves the identifier or code of a link from the URL into the pending record.</summary>
internal sealed class CodeLinks(CurrentPendingRecord pending, IPoolDescriptionProvider pools, TimeProvider time) : ICodeLinks
{
    // The shortest lifetime of Cognito's codes.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public Task KeepConfirmationLinkAsync(string? identifier, string? code, CancellationToken cancellationToken) =>
        KeepAsync(PendingKind.ConfirmAccount, identifier, code, cancellationToken);

    public Task KeepResetLinkAsync(string? identifier, string? code, CancellationToken cancellationToken) =>
        KeepAsync(PendingKind.ResetPassword, identifier, code, cancellationToken);

    public Task KeepSignInLinkAsync(string? identifier, CancellationToken cancellationToken) =>
        KeepAsync(PendingKind.ReadyToSignIn, identifier, code: null, cancellationToken);

    public Task KeepSignInCodeAsync(string code, CancellationToken cancellationToken)
    {
        if (pending.Find() is { Kind: PendingKind.Challenge } known
            && SignInSteps.StepOf(known) is SignInStep.MfaCode
            && VerificationCodes.Normalise(code) is { } own)
        {
            pending.Update(known with { Code = own });
        }

        return Task.CompletedTask;
    }

    // Invalid codes and identifiers are dropped.
    private async Task KeepAsync(PendingKind kind, string? identifier, string? code, CancellationToken cancellationToken)
    {
        var brought = Identifiers.Normalise(identifier ?? "", await pools.GetAsync(cancellationToken));
        var known = pending.Find();
        var same = known is not null && known.Kind == kind ? known : null;
        if (same is not null && (!Identifiers.CanExist(brought) || brought == same.Identifier))
        {
            pending.Update(same with { Code = VerificationCodes.Normalise(code ?? "") ?? same.Code });
            return;
        }

        var name = Identifiers.CanExist(brought) ? brought : "";
        var own = VerificationCodes.Normalise(code ?? "");
        if (name.Length == 0 && own is null)
        {
            return;
        }

        Begin(kind, name, own, known?.ReturnUrl);
    }

    private void Begin(PendingKind kind, string name, string? code, string? returnUrl) =>
        pending.Begin(new PendingRecord
        {
            Kind = kind,
            Identifier = name,
            Destination = Masking.Mask(name),
            Code = code,
            ReturnUrl = returnUrl,
            ExpiresAt = time.GetUtcNow() + Lifetime,
        });
}

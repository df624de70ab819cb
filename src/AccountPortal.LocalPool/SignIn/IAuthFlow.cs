namespace AccountPortal.LocalPool.SignIn;

/// <summary>Begins sign-ins of one kind.</summary>
internal interface IAuthFlow
{
    /// <summary>The values of AuthFlow that begin so.</summary>
    IReadOnlyList<string> Names { get; }

    Task<AuthOutcome> StartAsync(AuthRequest request, CancellationToken cancellationToken);
}

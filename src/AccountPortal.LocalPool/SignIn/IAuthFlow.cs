namespace AccountPortal.LocalPool.SignIn;

/// <summary>Handles one kind of AuthFlow.</summary>
internal interface IAuthFlow
{
    /// <summary>The values of AuthFlow it handles.</summary>
    IReadOnlyList<string> Names { get; }

    Task<AuthOutcome> StartAsync(AuthRequest request, CancellationToken cancellationToken);
}

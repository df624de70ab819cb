namespace AccountPortal.LocalPool.SignIn;

/// <summary>Begins sign-ins of one kind.</summary>
internal interface IAuthStart
{
    /// <summary>The values of AuthFlow that begin so.</summary>
    IReadOnlyList<string> Flows { get; }

    Task<AuthAnswer> StartAsync(AuthRequest request, CancellationToken cancellationToken);
}

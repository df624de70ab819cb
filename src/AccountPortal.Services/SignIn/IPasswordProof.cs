namespace AccountPortal.Services.SignIn;

/// <summary>Proves a password to the pool, in one of the flows that the settings allow. Cognito's exceptions stay thrown.</summary>
internal interface IPasswordProof
{
    Task<AuthAnswer> ProveAsync(string username, string password, CancellationToken cancellationToken);
}

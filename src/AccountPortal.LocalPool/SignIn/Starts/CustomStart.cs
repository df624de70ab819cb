using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.SignIn.Starts;

/// <summary>CUSTOM_AUTH, which needs triggers that the pool has not.</summary>
internal sealed class CustomStart : IAuthStart
{
    public IReadOnlyList<string> Flows => ["CUSTOM_AUTH"];

    public Task<AuthAnswer> StartAsync(AuthRequest request, CancellationToken cancellationToken) =>
        throw CognitoFault.InvalidParameter(Messages.CustomAuthMissing);
}

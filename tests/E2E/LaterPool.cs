using System.Reflection;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;

namespace AccountPortal.Tests.E2E;

/// <summary>
/// A future pool: instead of a code by email it raises a challenge unknown to the portal. The proxy derives from it.
/// </summary>
public class LaterPool : DispatchProxy
{
    private IAmazonCognitoIdentityProvider pool = default!;
    private Func<string?> challenge = default!;

    /// <param name="pool">The current pool.</param>
    /// <param name="challenge">The new challenge; null for the pool's usual one.</param>
    public static IAmazonCognitoIdentityProvider Of(IAmazonCognitoIdentityProvider pool, Func<string?> challenge)
    {
        var later = Create<IAmazonCognitoIdentityProvider, LaterPool>();
        ((LaterPool)later).pool = pool;
        ((LaterPool)later).challenge = challenge;
        return later;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Invoke(pool, args) switch
    {
        Task<InitiateAuthResponse> answer => BeginAsync(answer),
        Task<RespondToAuthChallengeResponse> answer => GoOnAsync(answer),
        var other => other,
    };

    private async Task<InitiateAuthResponse> BeginAsync(Task<InitiateAuthResponse> answer)
    {
        var response = await answer;
        response.ChallengeName = Later(response.ChallengeName);
        return response;
    }

    private async Task<RespondToAuthChallengeResponse> GoOnAsync(Task<RespondToAuthChallengeResponse> answer)
    {
        var response = await answer;
        response.ChallengeName = Later(response.ChallengeName);
        return response;
    }

    private ChallengeNameType Later(ChallengeNameType today) =>
        today == ChallengeNameType.EMAIL_OTP && challenge() is { } name ? new(name) : today;
}

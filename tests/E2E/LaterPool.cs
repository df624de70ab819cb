using System.Reflection;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;

namespace AccountPortal.Tests.E2E;

/// <summary>
/// A pool of a later year: in the place of a code by email it asks for something that the portal has never heard of. The proxy derives from
/// it.
/// </summary>
public class LaterPool : DispatchProxy
{
    private IAmazonCognitoIdentityProvider pool = default!;
    private Func<string?> challenge = default!;

    /// <param name="pool">The pool of today.</param>
    /// <param name="challenge">What is asked for; null for what the pool of today asks for.</param>
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

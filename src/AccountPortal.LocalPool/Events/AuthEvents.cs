using System.Buffers.Text;

namespace AccountPortal.LocalPool.Events;

/// <summary>Writes down what users do to sign in, where the pool has threat protection; elsewhere it costs nothing.</summary>
internal sealed class AuthEvents(RequestContext request, Outbox outbox, PoolClock clock)
{
    private const int LongestDeviceName = 200;

    public static bool AreKept(PoolDefinition pool) => pool is { Tier: FeaturePlan.Plus, ThreatProtection: not ThreatProtection.Off };

    /// <exception cref="CognitoFault">The pool keeps no events.</exception>
    public static void RequireKept(PoolDefinition pool)
    {
        if (!AreKept(pool))
        {
            throw new CognitoFault("UserPoolAddOnNotEnabledException", UnverifiedTexts.ThreatProtectionOff);
        }
    }

    /// <summary>Records what was done at one go.</summary>
    public void Record(PoolStore store, PoolDefinition pool, PoolUser user, string type)
    {
        if (AreKept(pool))
        {
            store.AddEvent(user, New(type, AuthEvent.Pass));
        }
    }

    /// <summary>An event as of now. A sign-in that no earlier one of the user was like is odd; the user may be told.</summary>
    public AuthEvent BeginSignIn(PoolStore store, PoolDefinition pool, PoolUser user, string response)
    {
        var begun = New(AuthEvent.SignIn, response);
        var earlier = store.Events(user, before: null, int.MaxValue).Where(entry => entry.Event.Type == AuthEvent.SignIn).ToList();
        if (earlier.Count == 0 || earlier.Any(entry => entry.Event.IpAddress == begun.IpAddress))
        {
            return begun;
        }
        if (pool.ThreatProtection == ThreatProtection.Enforced && DeliveryTarget.Of(user, StandardAttributes.Email) is { } target)
        {
            outbox.SendSignInNotice(store, target, begun.Id, FeedbackToken(store.Secrets, user, begun.Id));
        }
        return begun with { IsOdd = true };
    }

    /// <summary>What lets the user say of an event whether it was them; it is sent with the notice of the event.</summary>
    public static string FeedbackToken(SecretBox secrets, PoolUser user, string eventId) =>
        Base64Url.EncodeToString(secrets.KeyedHash("feedback token", user.PoolId, user.Sub, eventId));

    /// <exception cref="CognitoFault">The user has no such event.</exception>
    public void GiveFeedback(PoolStore store, PoolUser user, string eventId, string value, string provider)
    {
        var judged = store.FindEvent(user, eventId) ?? throw CognitoFault.ResourceNotFound(UnverifiedTexts.EventUnknown);
        store.JudgeEvent(user, judged with { Feedback = new EventFeedback(value, provider, clock.GetUtcNow()) });
    }

    private AuthEvent New(string type, string response) => new()
    {
        Id = Guid.NewGuid().ToString(),
        Type = type,
        CreatedAt = clock.GetUtcNow(),
        Response = response,
        IpAddress = request.IpAddress,
        DeviceName = request.UserAgent is { Length: > 0 } agent ? agent[..Math.Min(agent.Length, LongestDeviceName)] : "Other",
    };
}

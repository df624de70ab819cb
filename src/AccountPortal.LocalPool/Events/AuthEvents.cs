using System.Buffers.Text;

namespace AccountPortal.LocalPool.Events;

/// <summary>Records auth events in pools with threat protection.</summary>
internal sealed class AuthEvents(RequestContext request, Outbox outbox, PoolClock clock)
{
    private const int LongestDeviceName = 200;

    public static bool AreKept(PoolDefinition pool) => pool is { Tier: FeaturePlan.Plus, ThreatProtection: not ThreatProtection.Off };

    /// <exception cref="CognitoFault">UserPoolAddOnNotEnabled: the pool records no events.</exception>
    public static void RequireKept(PoolDefinition pool)
    {
        if (!AreKept(pool))
        {
            throw new CognitoFault("UserPoolAddOnNotEnabledException", UnverifiedTexts.ThreatProtectionOff);
        }
    }

    /// <summary>Records an event of a single step.</summary>
    public void Record(PoolStore store, PoolDefinition pool, PoolUser user, string type)
    {
        if (AreKept(pool))
        {
            store.AddEvent(user, New(type, AuthEvent.Pass));
        }
    }

    /// <summary>A new sign-in event. A new IP address is an AccountTakeover risk; with ENFORCED the user is notified.</summary>
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

    /// <summary>FeedbackToken of UpdateAuthEventFeedback, sent with the notification.</summary>
    public static string FeedbackToken(SecretBox secrets, PoolUser user, string eventId) =>
        Base64Url.EncodeToString(secrets.KeyedHash("feedback token", user.PoolId, user.Sub, eventId));

    /// <exception cref="CognitoFault">ResourceNotFound: the user has no such event.</exception>
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

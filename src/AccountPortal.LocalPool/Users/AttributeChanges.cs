namespace AccountPortal.LocalPool.Users;

/// <summary>Puts new values into a user's attributes; an address may have to be verified after that, or before it counts.</summary>
internal sealed class AttributeChanges(VerificationCodes codes, Outbox outbox)
{
    /// <summary>Changes <paramref name="user"/>, which the caller saves, and returns where codes were sent.</summary>
    public IReadOnlyList<DeliveryTarget> Apply(PoolStore store, PoolDefinition pool, PoolUser user, IReadOnlyDictionary<string, string> attributes)
    {
        var deliveries = new List<DeliveryTarget>();
        // The flags last, for a new address begins unverified.
        foreach (var (name, value) in attributes.OrderBy(attribute => StandardAttributes.IsVerifiedFlag(attribute.Key)))
        {
            if (value.Length == 0)
            {
                Remove(store, pool, user, name, CognitoTexts.DeletedAttributeRequired);
            }
            else if (!StandardAttributes.IsVerifiable(name))
            {
                user.Attributes[name] = StandardAttributes.IsVerifiedFlag(name) ? value.ToLowerInvariant() : value;
            }
            else if (SetAddress(store, pool, user, name, value, verified: IsTrue(attributes, name)) is { } target)
            {
                deliveries.Add(target);
            }
        }
        return deliveries;
    }

    /// <summary>Takes an attribute away, and what hangs on it.</summary>
    public static void Remove(PoolStore store, PoolDefinition pool, PoolUser user, string name, Func<string, string> required)
    {
        if (pool.FindAttribute(name) is { Required: true })
        {
            throw CognitoFault.InvalidParameter(required(name));
        }
        user.Attributes.Remove(name);
        user.Pending.Remove(name);
        if (StandardAttributes.IsVerifiable(name))
        {
            user.Attributes.Remove(StandardAttributes.VerifiedFlag(name));
            VerificationCodes.CancelSentTo(store, user, name);
        }
    }

    /// <param name="verified">An administrator says so along with the value, which then needs no code and does not wait for one.</param>
    private DeliveryTarget? SetAddress(PoolStore store, PoolDefinition pool, PoolUser user, string name, string value, bool verified)
    {
        // A code for another value must not verify this one.
        if (user.Pending.Remove(name))
        {
            VerificationCodes.Cancel(store, user, VerificationCodes.Verifies(name));
        }
        if (user.Attributes.GetValueOrDefault(name) == value)
        {
            return null;
        }
        if (!verified && pool.VerifyBeforeUpdate.Contains(name))
        {
            RequireFree(store, pool, user, name, value);
            VerificationCodes.Cancel(store, user, VerificationCodes.Verifies(name));
            user.Pending[name] = value;
        }
        else
        {
            user.Attributes[name] = value;
            user.SetVerified(name, false);
            VerificationCodes.CancelSentTo(store, user, name);
        }
        return !verified && pool.AutoVerifiedAttributes.Contains(name) ? SendCode(store, user, new DeliveryTarget(name, value) { PoolId = user.PoolId }) : null;
    }

    private static bool IsTrue(IReadOnlyDictionary<string, string> attributes, string name) =>
        bool.TryParse(attributes.GetValueOrDefault(StandardAttributes.VerifiedFlag(name)), out var verified) && verified;

    public DeliveryTarget SendCode(PoolStore store, PoolUser user, DeliveryTarget target)
    {
        var code = codes.Issue(store, user, VerificationCodes.Verifies(target.Attribute), target.Attribute, VerificationCodes.Day);
        outbox.SendVerificationCode(store, target, code);
        return target;
    }

    // The value counts only later, but whoever cannot have it should hear so now.
    private static void RequireFree(PoolStore store, PoolDefinition pool, PoolUser user, string name, string value)
    {
        var signsIn = pool.UsernameAttributes.Contains(name) || pool.AliasAttributes.Contains(name);
        if (signsIn && store.OwnerOf(pool, value) is { } owner && owner != user.Sub)
        {
            throw CognitoFault.AliasExists(CognitoTexts.AliasExists(name));
        }
    }
}

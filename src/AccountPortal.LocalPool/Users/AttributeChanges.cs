namespace AccountPortal.LocalPool.Users;

/// <summary>Writes user attributes; a new address may need verification, afterwards or before it counts.</summary>
internal sealed class AttributeChanges(VerificationCodes codes, Outbox outbox)
{
    /// <summary>Changes <paramref name="user"/>, which the caller saves; returns where codes were sent.</summary>
    public IReadOnlyList<DeliveryTarget> Apply(
        PoolStore store, PoolDefinition pool, PoolUser user, IReadOnlyDictionary<string, string> attributes)
    {
        var deliveries = new List<DeliveryTarget>();
        // The verified flags last, as a new address starts unverified.
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

    /// <summary>Removes an attribute with its verified flag, pending value and codes.</summary>
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

    /// <param name="verified">True when an administrator sets the verified flag with the value: no code is needed.</param>
    private DeliveryTarget? SetAddress(PoolStore store, PoolDefinition pool, PoolUser user, string name, string value, bool verified)
    {
        // A code for the former value must not verify this one.
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
        return !verified && pool.AutoVerifiedAttributes.Contains(name)
            ? SendCode(store, user, new DeliveryTarget(name, value) { PoolId = user.PoolId })
            : null;
    }

    private static bool IsTrue(IReadOnlyDictionary<string, string> attributes, string name) =>
        bool.TryParse(attributes.GetValueOrDefault(StandardAttributes.VerifiedFlag(name)), out var verified) && verified;

    public DeliveryTarget SendCode(PoolStore store, PoolUser user, DeliveryTarget target)
    {
        var code = codes.Issue(store, user, VerificationCodes.Verifies(target.Attribute), target.Attribute, VerificationCodes.Day);
        outbox.SendVerificationCode(store, target, code);
        return target;
    }

    // The value counts after verification, but a taken alias is refused now.
    private static void RequireFree(PoolStore store, PoolDefinition pool, PoolUser user, string name, string value)
    {
        var signsIn = pool.UsernameAttributes.Contains(name) || pool.AliasAttributes.Contains(name);
        if (signsIn && store.OwnerOf(pool, value) is { } owner && owner != user.Sub)
        {
            throw CognitoFault.AliasExists(CognitoTexts.AliasExists(name));
        }
    }
}

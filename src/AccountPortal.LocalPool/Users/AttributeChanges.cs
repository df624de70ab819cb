using AccountPortal.LocalPool.Codes;
using AccountPortal.LocalPool.Inbox;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Users;

/// <summary>Puts new values into a user's attributes; an address may have to be verified after that, or before it counts.</summary>
internal sealed class AttributeChanges(VerificationCodes codes, Outbox outbox)
{
    /// <summary>Changes <paramref name="user"/>, which the caller saves, and returns where codes were sent.</summary>
    public IReadOnlyList<DeliveryTarget> Apply(PoolStore store, PoolDefinition pool, PoolUser user, IReadOnlyDictionary<string, string> attributes)
    {
        var deliveries = new List<DeliveryTarget>();
        foreach (var (name, value) in attributes)
        {
            if (value.Length == 0)
            {
                Remove(store, pool, user, name, Messages.DeletedAttributeRequired);
            }
            else if (!StandardAttributes.IsVerifiable(name))
            {
                user.Attributes[name] = value;
            }
            else if (SetAddress(store, pool, user, name, value) is { } target)
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
            VerificationCodes.Cancel(store, user, VerificationCodes.Verifies(name));
        }
    }

    private DeliveryTarget? SetAddress(PoolStore store, PoolDefinition pool, PoolUser user, string name, string value)
    {
        if (user.Attributes.GetValueOrDefault(name) == value)
        {
            user.Pending.Remove(name);
            return null;
        }
        if (pool.VerifyBeforeUpdate.Contains(name))
        {
            RequireFree(store, pool, user, name, value);
            user.Pending[name] = value;
        }
        else
        {
            user.Attributes[name] = value;
            user.SetVerified(name, false);
        }
        return pool.AutoVerifiedAttributes.Contains(name) ? SendCode(store, user, new DeliveryTarget(name, value)) : null;
    }

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
            throw CognitoFault.AliasExists(Messages.AliasExists(name));
        }
    }
}

namespace AccountPortal.LocalPool.Codes;

/// <summary>Where the confirmation code of SignUp is sent.</summary>
internal static class SignUpDelivery
{
    /// <summary>The phone when both are auto-verified, never both; null when the user has neither.</summary>
    public static DeliveryTarget? TargetFor(PoolDefinition pool, PoolUser user) =>
        new[] { StandardAttributes.PhoneNumber, StandardAttributes.Email }
            .Where(pool.AutoVerifiedAttributes.Contains)
            .Select(attribute => DeliveryTarget.Of(user, attribute))
            .FirstOrDefault(target => target is not null);
}

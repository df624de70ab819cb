namespace AccountPortal.LocalPool.Codes;

/// <summary>Where the code of a sign-up goes.</summary>
internal static class SignUpDelivery
{
    /// <summary>To the phone when both can be verified, never to both; null when the user gave neither.</summary>
    public static DeliveryTarget? TargetFor(PoolDefinition pool, PoolUser user) =>
        new[] { StandardAttributes.PhoneNumber, StandardAttributes.Email }
            .Where(pool.AutoVerifiedAttributes.Contains)
            .Select(attribute => DeliveryTarget.Of(user, attribute))
            .FirstOrDefault(target => target is not null);
}

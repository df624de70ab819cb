namespace AccountPortal.LocalPool.Codes;

/// <summary>AccountRecoverySetting: where the code for a forgotten password is sent.</summary>
internal static class RecoveryDelivery
{
    // Cognito's legacy order. AdminResetUserPassword uses it with admin_only too.
    private static readonly string[] Legacy = ["verified_phone_number", "verified_email"];

    /// <summary>The first mechanism of the pool whose address is verified and not the user's MFA; null when there is none.</summary>
    public static DeliveryTarget? TargetFor(PoolDefinition pool, PoolUser user) =>
        (pool.AccountRecovery is [] or ["admin_only"] ? Legacy : pool.AccountRecovery)
            .Select(mechanism => mechanism == "verified_email" ? StandardAttributes.Email : StandardAttributes.PhoneNumber)
            .Where(attribute => user.IsVerified(attribute) && !IsSecondFactor(user, attribute))
            .Select(attribute => DeliveryTarget.Of(user, attribute))
            .FirstOrDefault(target => target is not null);

    // Otherwise one address would be both factors. A preferred MFA method excludes only its own address.
    private static bool IsSecondFactor(PoolUser user, string attribute)
    {
        var taken = MfaFactors.Enabled(user).Select(MfaFactors.AddressOf).Where(address => address is not null).ToList();
        var preferred = user.Mfa.Preferred is { } factor ? MfaFactors.AddressOf(factor) : null;
        return taken.Contains(attribute) && (preferred is null || preferred == attribute);
    }
}

namespace AccountPortal.LocalPool.Codes;

/// <summary>Where the code of a forgotten password goes.</summary>
internal static class RecoveryDelivery
{
    // What a pool does that was never told: the verified phone first. Where only administrators reset, their codes go the same way.
    private static readonly string[] Legacy = ["verified_phone_number", "verified_email"];

    /// <summary>The first channel of the pool's order that is verified and is not the user's second factor already.</summary>
    public static DeliveryTarget? TargetFor(PoolDefinition pool, PoolUser user) =>
        (pool.AccountRecovery is [] or ["admin_only"] ? Legacy : pool.AccountRecovery)
            .Select(mechanism => mechanism == "verified_email" ? StandardAttributes.Email : StandardAttributes.PhoneNumber)
            .Where(attribute => user.IsVerified(attribute) && !IsSecondFactor(user, attribute))
            .Select(attribute => DeliveryTarget.Of(user, attribute))
            .FirstOrDefault(target => target is not null);

    // Otherwise one phone or mailbox would be both factors. Of the two only the preferred one is taken, where one is.
    private static bool IsSecondFactor(PoolUser user, string attribute)
    {
        var taken = MfaFactors.Enabled(user).Select(MfaFactors.AddressOf).Where(address => address is not null).ToList();
        var preferred = user.Mfa.Preferred is { } factor ? MfaFactors.AddressOf(factor) : null;
        return taken.Contains(attribute) && (preferred is null || preferred == attribute);
    }
}

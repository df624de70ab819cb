namespace AccountPortal.LocalPool.Codes;

/// <summary>The simulated delivery for an unknown user: always the same for the same user name.</summary>
internal static class SimulatedDelivery
{
    public static DeliveryTarget TargetFor(SecretBox secrets, PoolDefinition pool, string typedName)
    {
        if (AttributeValidation.IsPhoneNumber(typedName))
        {
            return new DeliveryTarget(StandardAttributes.PhoneNumber, typedName);
        }
        return new DeliveryTarget(
            StandardAttributes.Email, AttributeValidation.IsEmail(typedName) ? typedName : InventEmail(secrets, pool, typedName));
    }

    // Only two letters of it are shown.
    public static string InventEmail(SecretBox secrets, PoolDefinition pool, string typedName)
    {
        var hash = secrets.KeyedHash("simulated delivery", pool.Id, pool.Fold(typedName));
        return $"{(char)('a' + (hash[0] % 26))}@{(char)('a' + (hash[1] % 26))}";
    }
}

using System.Buffers.Text;

namespace AccountPortal.LocalPool.Users;

/// <summary>
/// Stands in for an unknown user where the app client prevents user existence errors; always the same for the same user name. It takes
/// every step of a sign-in, is sent nothing, and never gets tokens.
/// </summary>
internal static class SimulatedUser
{
    public static PoolUser For(SecretBox secrets, PoolDefinition pool, string typedName)
    {
        var sub = SubFor(secrets, pool, typedName);
        var user = new PoolUser
        {
            PoolId = pool.Id,
            Sub = sub,
            Username = pool.UsesAttributesAsUsername ? sub : typedName,
            Status = UserStatus.Confirmed,
            CreatedAt = DateTimeOffset.UnixEpoch,
            SimulatedFor = typedName,
        };
        var target = SimulatedDelivery.TargetFor(secrets, pool, typedName);
        user.Attributes[target.Attribute] = target.Address;

        // Every user seems to have an address of the only kind the pool sends codes to.
        if (!pool.FirstAuthFactors.Contains("EMAIL_OTP"))
        {
            user.Attributes.TryAdd(StandardAttributes.PhoneNumber, InventPhone(secrets, pool, typedName));
        }
        if (!pool.FirstAuthFactors.Contains("SMS_OTP"))
        {
            user.Attributes.TryAdd(StandardAttributes.Email, SimulatedDelivery.InventEmail(secrets, pool, typedName));
        }
        if (SimulatedPasskey(secrets, pool, typedName) is { } passkey)
        {
            user.Passkeys.Add(passkey);
        }
        return user;
    }

    /// <summary>A simulated sub; always the same for the same user name.</summary>
    public static string SubFor(SecretBox secrets, PoolDefinition pool, string typedName) =>
        new Guid(secrets.KeyedHash("simulated sub", pool.Id, pool.Fold(typedName)).AsSpan(0, 16)).ToString();

    // Every second unknown user has a passkey, so that neither having one nor lacking one tells who exists.
    private static WebAuthnCredential? SimulatedPasskey(SecretBox secrets, PoolDefinition pool, string typedName)
    {
        var id = secrets.KeyedHash("simulated passkey", pool.Id, pool.Fold(typedName));
        return pool.WebAuthn is { } settings && (id[0] & 1) == 0
            ? new WebAuthnCredential
            {
                CredentialId = Base64Url.EncodeToString(id),
                PublicKey = [],
                RelyingPartyId = settings.RelyingPartyId,
                Name = "",
                Transports = ["internal", "hybrid"],
                CreatedAt = DateTimeOffset.UnixEpoch,
            }
            : null;
    }

    // Only four digits of it are shown.
    private static string InventPhone(SecretBox secrets, PoolDefinition pool, string typedName)
    {
        var hash = secrets.KeyedHash("simulated phone", pool.Id, pool.Fold(typedName));
        return "+1000000" + (BitConverter.ToUInt16(hash) % 10_000).ToString("D4", CultureInfo.InvariantCulture);
    }
}

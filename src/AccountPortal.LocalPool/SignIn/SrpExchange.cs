namespace AccountPortal.LocalPool.SignIn;

/// <summary>An SRP exchange in progress. Its size does not tell whether the user exists.</summary>
/// <param name="Sub">The user's sub, or a simulated one.</param>
/// <param name="UserId">USER_ID_FOR_SRP.</param>
/// <param name="ClientPublic">SRP_A as sent.</param>
/// <param name="ServerPrivate">The private value b.</param>
internal sealed record SrpExchange(
    string ClientId, string TypedName, string Sub, string UserId, string ClientPublic, byte[] ServerPrivate, DateTimeOffset Expires)
{
    /// <summary>DEVICE_KEY of the first step.</summary>
    public string? DeviceKey { get; init; }

    /// <summary>The AuthFlow; null for a device.</summary>
    public string? Flow { get; init; }

    /// <summary>Whether PASSWORD_VERIFIER has a session: in every flow but USER_SRP_AUTH.</summary>
    public bool HasSession => Flow != "USER_SRP_AUTH";
}

namespace AccountPortal.LocalPool.SignIn;

/// <summary>A password proof that was begun. It has the same size whether the user exists or not.</summary>
/// <param name="Sub">The user's, or one made up for a name that belongs to nobody.</param>
/// <param name="UserId">USER_ID_FOR_SRP.</param>
/// <param name="ClientPublic">A as it was sent.</param>
/// <param name="ServerPrivate">b.</param>
internal sealed record SrpExchange(
    string ClientId, string TypedName, string Sub, string UserId, string ClientPublic, byte[] ServerPrivate, DateTimeOffset Expires)
{
    /// <summary>The device that the start named.</summary>
    public string? DeviceKey { get; init; }

    /// <summary>The AuthFlow that it is a step of; null where a device proves itself.</summary>
    public string? Flow { get; init; }

    /// <summary>Whether the proof of the password comes with a session, as in every flow but the oldest.</summary>
    public bool HasSession => Flow != "USER_SRP_AUTH";
}

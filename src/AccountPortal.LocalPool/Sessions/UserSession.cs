namespace AccountPortal.LocalPool.Sessions;

/// <summary>A session as ListUserSessions shows it.</summary>
/// <param name="Origin">The origin of the sign-in.</param>
/// <param name="ActiveAt">When tokens were last issued.</param>
internal sealed record UserSession(
    string Origin, string Id, string ClientId, DateTimeOffset CreatedAt, DateTimeOffset ActiveAt, string DeviceType, string IpAddress)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>28 characters; the prefix names the session type.</summary>
    public static string NewId() => "tkn" + RandomNumberGenerator.GetString(Letters, 25);

    /// <param name="current">The origin of the caller's sign-in.</param>
    public JsonObject Describe(string current) => new()
    {
        ["SessionId"] = Id,
        ["SessionType"] = "TOKEN",
        [nameof(ClientId)] = ClientId,
        ["CreateDate"] = WireJson.Seconds(CreatedAt),
        ["LastActiveDate"] = WireJson.Seconds(ActiveAt),
        [nameof(DeviceType)] = DeviceType,
        ["LastIPAddress"] = IpAddress,
        ["IsCurrentSession"] = Origin == current,
    };
}

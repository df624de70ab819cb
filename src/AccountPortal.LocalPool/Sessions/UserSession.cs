namespace AccountPortal.LocalPool.Sessions;

/// <summary>A sign-in as its user sees it in the list of sessions.</summary>
/// <param name="Origin">The sign-in.</param>
/// <param name="ActiveAt">When tokens were last issued to it.</param>
internal sealed record UserSession(
    string Origin, string Id, string ClientId, DateTimeOffset CreatedAt, DateTimeOffset ActiveAt, string DeviceType, string IpAddress)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>28 characters, which begin with the kind of the session.</summary>
    public static string NewId() => "tkn" + RandomNumberGenerator.GetString(Letters, 25);

    /// <param name="current">The sign-in of whoever asks.</param>
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

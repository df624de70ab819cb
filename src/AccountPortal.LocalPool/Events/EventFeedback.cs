namespace AccountPortal.LocalPool.Events;

/// <summary>EventFeedback: whether it was the user.</summary>
/// <param name="Provider"><c>Admin</c> or <c>User</c>.</param>
internal sealed record EventFeedback(string Value, string Provider, DateTimeOffset GivenAt)
{
    public JsonObject Describe() => new()
    {
        ["FeedbackValue"] = Value,
        [nameof(Provider)] = Provider,
        ["FeedbackDate"] = WireJson.Seconds(GivenAt),
    };
}

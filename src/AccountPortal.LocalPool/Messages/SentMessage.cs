using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Messages;

/// <summary>A message that Cognito would send.</summary>
/// <param name="Channel"><c>EMAIL</c> or <c>SMS</c>.</param>
/// <param name="Subject">Empty for an SMS.</param>
/// <param name="Code">The code or temporary password in the message.</param>
internal sealed record SentMessage(
    [property: JsonPropertyName("to")] string To,
    [property: JsonPropertyName("channel")] string Channel,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("body")] string Body,
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("sentAt")] DateTimeOffset SentAt);

using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Amazon.CognitoIdentityProvider;
using Amazon.Runtime;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>What holds for every response to any request.</summary>
internal static partial class AnswerRules
{
    // Those of the service's model, and of AWS's front end.
    private static readonly HashSet<string> errors =
    [
        .. typeof(IAmazonCognitoIdentityProvider).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(AmazonServiceException)))
            .Select(type => type.Name),
        "UnknownOperationException", "SerializationException", "RequestEntityTooLargeException",
    ];

    /// <summary>Why the response is not one of Cognito's; null when it is.</summary>
    public static string? Fault(HttpResponseMessage response, byte[] body)
    {
        if (!response.Headers.Contains("x-amzn-RequestId"))
        {
            return "no request id";
        }
        if (response.Content.Headers.ContentType?.ToString() != "application/x-amz-json-1.1")
        {
            return "another content type";
        }
        switch ((int)response.StatusCode)
        {
            case 200 when body.Length == 0:
                return null;
            case 200:
                return Parse(body) is { } output && !output.TryGetProperty("__type", out _) ? null : "no output";
            case 400 or 413:
                return Parse(body) is { } error ? FaultOfError(response, error) : "no error";
            default:
                return "another status";
        }
    }

    /// <summary>The subs of the users whose tokens are in the text.</summary>
    public static IEnumerable<string> TokenOwners(string text) =>
        TokenPayload().Matches(text)
            .Select(match => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(match.Groups["payload"].Value)))
            .Select(payload => JsonDocument.Parse(payload).RootElement.GetProperty("sub").GetString()!);

    private static string? FaultOfError(HttpResponseMessage response, JsonElement error)
    {
        var name = error.TryGetProperty("__type", out var type) ? type.GetString()! : "";
        if (!errors.Contains(name))
        {
            return "an error that Cognito does not have";
        }
        if (response.Headers.GetValues("x-amzn-ErrorType").Single() != name + ":")
        {
            return "another name in the header";
        }
        return error.EnumerateObject().All(
            member => member.Name is "__type" or "message" or "Message" && member.Value.ValueKind == JsonValueKind.String)
            ? null
            : "another form of error";
    }

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"eyJ[\w-]+\.(?<payload>eyJ[\w-]+)\.", RegexOptions.ExplicitCapture)]
    private static partial Regex TokenPayload();
}

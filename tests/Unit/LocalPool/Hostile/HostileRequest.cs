using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>A valid request after its mutation, as it goes over the wire.</summary>
internal sealed class HostileRequest
{
    // A placeholder for the mutated text until the rest is serialised.
    private const string Mark = "\u2014";
    private const int LargestBody = 256 * 1024;

    private readonly Dictionary<string, string> headers = new(
        StringComparer.OrdinalIgnoreCase)
    { ["Content-Type"] = "application/x-amz-json-1.1" };

    public HostileRequest(string operation, JsonObject input, Variation variation)
    {
        headers["X-Amz-Target"] = "AWSCognitoIdentityProviderService." + operation;
        if (variation.Header is var (name, value))
        {
            headers[name] = value;
        }
        Text = Apply(input.DeepClone().AsObject(), variation.Changes);
        Body = Spoiled(Text, variation.Spoil, variation.Place);
    }

    /// <summary>The body before its bytes were mutated.</summary>
    public string Text { get; }

    public byte[] Body { get; }

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(HttpMethod.Post, "/local-pool") { Content = new ByteArrayContent(Body) };
        foreach (var (name, value) in headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }
        return message;
    }

    public override string ToString()
    {
        var shown = Encoding.UTF8.GetString(Body.AsSpan(0, Math.Min(Body.Length, 4000)));
        return string.Join('\n', [.. headers.Select(header => $"{header.Key}: {header.Value}"), "", $"{shown} ({Body.Length} bytes)"]);
    }

    private static string Apply(JsonObject input, IReadOnlyList<Change> changes)
    {
        List<(string Mark, string Text)> texts = [];
        foreach (var change in changes)
        {
            var places = Places(input).ToList();
            if (places.Count > 0)
            {
                var mark = $"{Mark}{texts.Count}{Mark}";
                texts.Add((mark, Apply(places[change.Place % places.Count], change, mark)));
            }
        }
        var text = new StringBuilder(
            input.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        foreach (var (mark, with) in texts)
        {
            text.Replace($"\"{mark}\"", with);
        }
        return text.ToString();
    }

    // Mutates the tree and returns the text for the placeholder.
    private static string Apply((JsonNode Parent, string Key) place, Change change, string mark)
    {
        var current = Get(place);
        var quoted = $"\"{place.Key}\"";
        switch (change.Kind, place.Parent)
        {
            case (ChangeKind.Remove, JsonObject members):
                members.Remove(place.Key);
                return "";
            case (ChangeKind.Remove, JsonArray elements):
                elements.Remove(current);
                return "";
            case (ChangeKind.Add, JsonObject members):
                members["Extra" + mark] = mark;
                return change.Value;
            case (ChangeKind.Add, JsonArray elements):
                elements.Add(mark);
                return change.Value;
            case (ChangeKind.Rename, JsonObject members):
                members.Remove(place.Key);
                members[mark] = current;
                return change.Value.StartsWith('"') ? change.Value : quoted.ToLowerInvariant();
            case (ChangeKind.Repeat, JsonObject members):
                members[mark] = current?.DeepClone();
                return quoted;
            case (ChangeKind.Repeat, JsonArray elements):
                for (var copy = 0; copy < 300; copy++)
                {
                    elements.Add(current?.DeepClone());
                }
                return "";
            case (ChangeKind.Wrap, _):
                Set(place, mark);
                var inner = current?.ToJsonString() ?? "null";
                return change.Place % 2 == 0 ? $"[{inner}]" : $$"""{"String":{{inner}}}""";
            default:
                Set(place, mark);
                return change.Value;
        }
    }

    private static IEnumerable<(JsonNode Parent, string Key)> Places(JsonNode? node)
    {
        IEnumerable<string> keys = node switch
        {
            JsonObject members => members.Select(member => member.Key),
            JsonArray elements => Enumerable.Range(0, elements.Count).Select(index => index.ToString(CultureInfo.InvariantCulture)),
            _ => [],
        };
        foreach (var key in keys.ToList())
        {
            yield return (node!, key);
            foreach (var place in Places(Get((node!, key))))
            {
                yield return place;
            }
        }
    }

    private static JsonNode? Get((JsonNode Parent, string Key) place) =>
        place.Parent is JsonArray elements ? elements[int.Parse(place.Key, CultureInfo.InvariantCulture)] : place.Parent[place.Key];

    private static void Set((JsonNode Parent, string Key) place, string value)
    {
        if (place.Parent is JsonArray elements)
        {
            elements[int.Parse(place.Key, CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            place.Parent[place.Key] = value;
        }
    }

    private static byte[] Spoiled(string text, Spoil spoil, int place)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var at = place % (bytes.Length + 1);
        switch (spoil)
        {
            case Spoil.CutOff:
                return bytes[..at];
            case Spoil.Flip when at < bytes.Length:
                bytes[at] ^= (byte)(1 << (place % 8));
                return bytes;
            case Spoil.Insert:
                return [.. bytes[..at], (byte)(place % 2 == 0 ? 0x00 : 0xC0), .. bytes[at..]];
            case Spoil.Empty:
                return [];
            case Spoil.ByteOrderMark:
                return [.. Encoding.UTF8.Preamble, .. bytes];
            case Spoil.Utf16:
                return Encoding.Unicode.GetBytes(text);
            case Spoil.Latin1:
                return Encoding.Latin1.GetBytes(text + "\u00e9");
            case Spoil.Nest:
                return Encoding.UTF8.GetBytes($"{{\"Extra\":{new string('[', place % 200)}{new string(']', place % 200)},{text[1..]}");
            case Spoil.Pad:
                return [.. bytes, .. Enumerable.Repeat((byte)' ', place % 2 == 0 ? LargestBody : Math.Max(0, LargestBody - bytes.Length))];
            case Spoil.Swell:
                // One member as large as the pool lets a body be.
                var end = text.LastIndexOf('"');
                return end < 0
                    ? bytes
                    : Encoding.UTF8.GetBytes($"{text[..end]}{new string('a', Math.Max(0, LargestBody - bytes.Length))}{text[end..]}");
            default:
                return bytes;
        }
    }
}

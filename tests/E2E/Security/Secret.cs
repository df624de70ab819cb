using System.Text;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>A place that must not contain a secret.</summary>
internal sealed record Place(string Name, byte[] Content)
{
    public Place(string name, string content)
        : this(name, Encoding.UTF8.GetBytes(content))
    {
    }
}

/// <summary>A secret, by the letters and digits common to all its encodings.</summary>
internal sealed record Secret(string Name, string Value)
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(Value);

    public static Secret Password(string password) => new("a password", password[3..35]);

    /// <summary>The words around the secret, or null.</summary>
    public string? FindIn(Place place)
    {
        var content = place.Content.AsSpan();
        for (var start = 0; content[start..].IndexOf(bytes) is >= 0 and var found; start += found + 1)
        {
            var at = start + found;
            if (!IsCode || (IsEdge(content, at - 1) && IsEdge(content, at + bytes.Length)))
            {
                return $"{Name} is in {place.Name}: {Encoding.UTF8.GetString(content[Math.Max(0, at - 120)..at])}…";
            }
        }

        return null;
    }

    // Many longer numbers contain six digits.
    private bool IsCode => bytes.Length < 10;

    private static bool IsEdge(ReadOnlySpan<byte> content, int at) =>
        at < 0 || at >= content.Length || !(char.IsAsciiLetterOrDigit((char)content[at]) || (char)content[at] is '.' or '#' or '-' or '_');
}

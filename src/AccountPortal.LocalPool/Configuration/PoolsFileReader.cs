using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace AccountPortal.LocalPool.Configuration;

/// <summary>Reads pools files strictly: unknown members are errors, and every error names its place.</summary>
internal static partial class PoolsFileReader
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyPublic } },
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <exception cref="PoolsFileException">The file cannot be read, or does not conform.</exception>
    public static PoolsFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new PoolsFileException("the file cannot be read: " + unreadable.Message.TrimEnd('.'));
        }
    }

    /// <exception cref="PoolsFileException">See <see cref="Read"/>.</exception>
    public static PoolsFile Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<PoolsFile>(json, Options) ?? throw new PoolsFileException("the file is empty");
        }
        catch (JsonException mistake)
        {
            throw new PoolsFileException($"line {(mistake.LineNumber ?? 0) + 1}, {Place(mistake.Path)}: {Problem(mistake.Message)}");
        }
    }

    // Internal members of the definitions are not part of the file.
    private static void OnlyPublic(JsonTypeInfo type)
    {
        foreach (var hidden in type.Properties.Where(
            property => property.AttributeProvider is PropertyInfo { GetMethod.IsPublic: false }).ToList())
        {
            type.Properties.Remove(hidden);
        }
    }

    private static string Place(string? path) => path is null or "$" ? "at the top" : path.TrimStart('$').TrimStart('.');

    private static string Problem(string message) =>
        UnknownMember().Match(message) is { Success: true } unknown ? $"there is no member '{unknown.Groups["name"].Value}' here"
        : Repeated().Match(message) is { Success: true } ? "the member is there twice"
        : Unfit().IsMatch(message) ? "the value is not one that this member can have"
        : "this is not JSON";

    [GeneratedRegex("JSON property '(?<name>.*)' could not be mapped to any", RegexOptions.NonBacktracking)]
    private static partial Regex UnknownMember();

    [GeneratedRegex("[Dd]uplicate property", RegexOptions.NonBacktracking)]
    private static partial Regex Repeated();

    [GeneratedRegex("could not be converted|doesn't allow setting null|doesn't allow null", RegexOptions.NonBacktracking)]
    private static partial Regex Unfit();
}

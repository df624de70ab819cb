namespace AccountPortal.LocalPool.Pools;

/// <summary>An attribute of a pool's schema; custom ones with prefix (<c>custom:department</c>).</summary>
public sealed record SchemaAttribute
{
    internal const string CustomPrefix = "custom:";
    internal const string DeveloperPrefix = "dev:custom:";

    public string Name { get; init; } = "";

    public AttributeType Type { get; init; } = AttributeType.String;

    public bool Required { get; init; }

    public bool Mutable { get; init; } = true;

    public int MinLength { get; init; }

    public int MaxLength { get; init; } = 2048;

    /// <summary>The lowest number allowed; null for no limit. Only for <see cref="AttributeType.Number"/>.</summary>
    public long? MinValue { get; init; }

    public long? MaxValue { get; init; }

    internal bool IsCustom => Name.StartsWith(CustomPrefix, StringComparison.Ordinal) || IsDeveloperOnly;

    internal bool IsDeveloperOnly => Name.StartsWith(DeveloperPrefix, StringComparison.Ordinal);
}

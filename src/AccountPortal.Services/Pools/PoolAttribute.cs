namespace AccountPortal.Services.Pools;

/// <summary>An attribute of the pool's schema, with the app client's permissions.</summary>
/// <param name="Name">Cognito's name, with the prefix <c>custom:</c> for custom attributes.</param>
/// <param name="Type">The data type.</param>
public sealed record PoolAttribute(string Name, PoolAttributeType Type)
{
    /// <summary>Whether every account must have it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it can change after sign-up.</summary>
    public bool Mutable { get; init; } = true;

    /// <summary>Whether the app client may read it.</summary>
    public bool Readable { get; init; } = true;

    /// <summary>Whether the app client may write it.</summary>
    public bool Writable { get; init; } = true;

    /// <summary>The minimum length of a string.</summary>
    public int? MinLength { get; init; }

    /// <summary>The maximum length of a string.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The minimum of a number.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>The maximum of a number.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>Whether it is a custom attribute.</summary>
    public bool IsCustom => Name.StartsWith("custom:", StringComparison.Ordinal);
}

namespace AccountPortal.Services.Pools;

/// <summary>One attribute of the pool's schema, as the app client may use it.</summary>
/// <param name="Name">Cognito's name, with <c>custom:</c> where it is one.</param>
/// <param name="Type">How its text is to be read.</param>
public sealed record PoolAttribute(string Name, PoolAttributeType Type)
{
    /// <summary>Whether an account cannot be without it.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it can change after sign-up.</summary>
    public bool Mutable { get; init; } = true;

    /// <summary>Whether the app client may read it.</summary>
    public bool Readable { get; init; } = true;

    /// <summary>Whether the app client may write it.</summary>
    public bool Writable { get; init; } = true;

    /// <summary>Least length of a string.</summary>
    public int? MinLength { get; init; }

    /// <summary>Greatest length of a string.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Least value of a number.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>Greatest value of a number.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>Whether the pool's owner made it up.</summary>
    public bool IsCustom => Name.StartsWith("custom:", StringComparison.Ordinal);
}

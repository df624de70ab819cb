namespace AccountPortal.LocalPool;

/// <summary>Where the pool is mounted; known once its endpoints are mapped.</summary>
internal sealed class LocalPoolMount
{
    /// <summary>The first mapped path, part of the issuer; null before.</summary>
    public string? Path { get; private set; }

    /// <summary>Whether the pool is mounted at the root, without a portal.</summary>
    public bool CoversRoot { get; private set; }

    public void Add(string path)
    {
        Path ??= path.TrimEnd('/');
        CoversRoot |= path is "" or "/";
    }
}

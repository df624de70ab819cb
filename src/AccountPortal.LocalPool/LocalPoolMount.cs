namespace AccountPortal.LocalPool;

/// <summary>Where the pool is mounted, which is known only when its endpoints are mapped.</summary>
internal sealed class LocalPoolMount
{
    /// <summary>The first path, which becomes part of the issuer; null before anything is mapped.</summary>
    public string? Path { get; private set; }

    /// <summary>Whether the pool is all there is: no portal stands at the root.</summary>
    public bool CoversRoot { get; private set; }

    public void Add(string path)
    {
        Path ??= path.TrimEnd('/');
        CoversRoot |= path is "" or "/";
    }
}

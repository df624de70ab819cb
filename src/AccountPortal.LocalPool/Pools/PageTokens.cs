namespace AccountPortal.LocalPool.Pools;

/// <summary>Pages of a list that is sorted by id: a page begins behind the last id that was shown.</summary>
internal static class PageTokens
{
    private const string Purpose = "page of pools";

    public static Page<T> Take<T>(SecretBox secrets, string list, IEnumerable<T> sorted, Func<T, string> id, int size, string? token)
    {
        var after = token is null ? null : PageToken.Open(secrets, Purpose, list, token);
        var items = sorted.SkipWhile(item => after is not null && string.CompareOrdinal(id(item), after) <= 0).Take(size + 1).ToList();
        return items.Count <= size
            ? new Page<T>(items, null)
            : new Page<T>(items[..size], PageToken.Seal(secrets, Purpose, list, id(items[size - 1])));
    }
}

/// <summary>Some items of a list, and the token of those that follow.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? NextToken);

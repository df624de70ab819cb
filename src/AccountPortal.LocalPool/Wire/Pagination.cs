namespace AccountPortal.LocalPool.Wire;

/// <summary>
/// One page of a list. Its token is the key of the last row seen: whatever is added or deleted between two pages, each row that is there
/// all the time is shown exactly once.
/// </summary>
/// <param name="TokenMember"><c>PaginationToken</c> or <c>NextToken</c>, in input and output.</param>
internal sealed record Pagination(string TokenMember, string? Token, int Size)
{
    private const int Largest = 60;

    public static Pagination Read(InputReader input, string tokenMember)
    {
        var token = input.Optional(tokenMember, MemberRule.PaginationToken);
        return new Pagination(tokenMember, token, input.Number("Limit", 0, Largest) is > 0 and var limit ? limit : Largest);
    }

    /// <summary>Answers with one page and, if there is more, the token of the next.</summary>
    /// <param name="list">What the token belongs to; a token of another list is refused.</param>
    /// <param name="rows">Rows after a key, at most so many, in the order of their keys.</param>
    public JsonObject Cut<T>(
        PoolStore store,
        IReadOnlyList<string> list,
        string member,
        Func<string, int, IReadOnlyList<T>> rows,
        Func<T, string> key,
        Func<T, JsonObject> describe)
    {
        var name = JsonSerializer.Serialize(list);
        var after = Token is null ? "" : PageToken.Open(store.Secrets, "page of", name, Token);

        // One more than asked for tells whether there is a next page.
        var found = rows(after, Size + 1);
        var output = new JsonObject { [member] = new JsonArray([.. found.Take(Size).Select(describe)]) };
        if (found.Count > Size)
        {
            output[TokenMember] = PageToken.Seal(store.Secrets, "page of", name, key(found[Size - 1]));
        }
        return output;
    }
}

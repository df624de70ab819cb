using System.Buffers.Text;

namespace AccountPortal.LocalPool.Wire;

/// <summary>
/// One page of a list. Its token is the sealed key of the last row shown: whatever is added or deleted between two pages, each
/// row that stays is shown exactly once.
/// </summary>
/// <param name="TokenMember"><c>PaginationToken</c> or <c>NextToken</c>, in input and output.</param>
internal sealed record Pagination(string TokenMember, string? Token, int Size)
{
    public const int Largest = 60;

    public static Pagination Read(InputReader input, string tokenMember)
    {
        var token = input.Optional(tokenMember, MemberRule.PaginationToken);
        return new Pagination(tokenMember, token, OrLargest(input.Number("Limit", 0, Largest), Largest));
    }

    /// <param name="size">What the request asks for; null or 0 means <paramref name="largest"/>.</param>
    public static Pagination Read(InputReader input, string tokenMember, int? size, int largest = Largest) =>
        new(tokenMember, input.Optional(tokenMember, MemberRule.PaginationToken), OrLargest(size, largest));

    /// <summary>Answers with one page and, if there is more, the token of the next.</summary>
    /// <param name="list">The list that the token belongs to, such as operation and pool; a token of another list is refused.</param>
    /// <param name="rows">Rows after a key (empty for the first page), at most so many, in the order of their keys.</param>
    /// <exception cref="CognitoFault">InvalidParameter: the token belongs to another list, or is none.</exception>
    public JsonObject Cut<T>(
        SecretBox secrets,
        IReadOnlyList<string> list,
        string member,
        Func<string, int, IEnumerable<T>> rows,
        Func<T, string> key,
        Func<T, JsonObject> describe)
    {
        var purpose = $"page of {JsonSerializer.Serialize(list)}";
        // One more than asked for tells whether there is a next page.
        var found = rows(Token is null ? "" : Open(secrets, purpose, Token), Size + 1).ToList();
        var output = new JsonObject { [member] = new JsonArray([.. found.Take(Size).Select(describe)]) };
        if (found.Count > Size)
        {
            output[TokenMember] = Base64Url.EncodeToString(secrets.Seal(purpose, Encoding.UTF8.GetBytes(key(found[Size - 1]))));
        }
        return output;
    }

    private static int OrLargest(int? size, int largest) => size is > 0 and var asked ? asked : largest;

    private static string Open(SecretBox secrets, string purpose, string token)
    {
        try
        {
            return Encoding.UTF8.GetString(secrets.Open(purpose, Base64Url.DecodeFromChars(token)));
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.PaginationTokenInvalid);
        }
    }
}

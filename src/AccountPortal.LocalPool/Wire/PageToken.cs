using System.Buffers.Text;

namespace AccountPortal.LocalPool.Wire;

/// <summary>Where the next page of a list begins, sealed, so that it means nothing to anybody and fits no other list.</summary>
internal static class PageToken
{
    /// <param name="list">What is listed: the operation's and the owner's, so that a token goes no further than its list.</param>
    public static string Seal(SecretBox secrets, string purpose, string list, string last) =>
        Base64Url.EncodeToString(secrets.Seal($"{purpose} {list}", Encoding.UTF8.GetBytes(last)));

    /// <exception cref="CognitoFault">The token is not one of this list's.</exception>
    public static string Open(SecretBox secrets, string purpose, string list, string token)
    {
        try
        {
            return Encoding.UTF8.GetString(secrets.Open($"{purpose} {list}", Base64Url.DecodeFromChars(token)));
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.PaginationTokenInvalid);
        }
    }
}

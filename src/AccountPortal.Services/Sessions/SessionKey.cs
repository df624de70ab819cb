using Microsoft.AspNetCore.WebUtilities;

namespace AccountPortal.Services.Sessions;

/// <summary>The secret in the cookie: 256 random bits. The store contains only its hash, so reading the store opens no session.</summary>
internal static class SessionKey
{
    private const int Bytes = 32;

    /// <summary>A new key.</summary>
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A new session id: as random as a key, but not secret.</summary>
    public static string NewSessionId() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes / 2));

    /// <summary>The hash in the store. A plain hash suffices for a value of full entropy.</summary>
    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}

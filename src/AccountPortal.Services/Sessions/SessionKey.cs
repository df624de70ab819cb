using Microsoft.AspNetCore.WebUtilities;

namespace AccountPortal.Services.Sessions;

/// <summary>The secret in the cookie: 256 random bits. The store knows only their hash, so reading the store opens no session.</summary>
internal static class SessionKey
{
    private const int Bytes = 32;

    /// <summary>A new key.</summary>
    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A new session id: as random as a key, but no secret.</summary>
    public static string NewSessionId() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes / 2));

    /// <summary>What the store keeps. A plain hash is enough for a value that nobody can guess.</summary>
    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}

namespace AccountPortal.Services.Tokens;

/// <summary>Log messages of tokens. Parameters carry no token.</summary>
internal static partial class TokenLog
{
    [LoggerMessage(5, LogLevel.Warning, "A refresh token could not be revoked: {Error}", EventName = "revocation_failed")]
    public static partial void RevocationFailed(ILogger logger, string error);
}

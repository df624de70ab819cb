namespace AccountPortal.LocalPool.Pools;

/// <summary>InviteMessageTemplate; <c>{username}</c> and <c>{####}</c>, the temporary password, are filled in.</summary>
public sealed record InvitationTemplate
{
    private const string Default = "Your username is {username} and temporary password is {####}. ";

    public string EmailSubject { get; init; } = "Your temporary password";

    public string EmailMessage { get; init; } = Default;

    public string SmsMessage { get; init; } = Default;

    internal static string Fill(string text, string username, string password) =>
        text.Replace("{username}", username, StringComparison.Ordinal).Replace("{####}", password, StringComparison.Ordinal);
}

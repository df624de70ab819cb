using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace AccountPortal.Services.Notices;

/// <summary>
/// Sends notices to the user's verified email address, where an SMTP server is configured. A failed notice is logged and blocks
/// nothing.
/// </summary>
internal sealed class SecurityNotices(INoticeTexts texts, IOptions<MailOptions> options, ILogger<SecurityNotices> logger)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public async Task SendAsync(
        SecurityNotice notice, IReadOnlyCollection<AttributeType> userAttributes, CancellationToken cancellationToken)
    {
        var mail = options.Value;
        if (string.IsNullOrWhiteSpace(mail.Host) || Value("email") is not { } address || Value("email_verified") != "true")
        {
            return;
        }

        var (subject, body) = texts.For(notice, Value("locale"));
        using var message = new MimeMessage();
        message.From.Add(MailboxAddress.Parse(mail.From!));
        message.To.Add(new MailboxAddress(null, address));
        message.Subject = subject;
        message.Body = new TextPart("plain") { Text = body };
        try
        {
            await SendAsync(mail, message, cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException or ProtocolException or CommandException or AuthenticationException
            or SslHandshakeException)
        {
            NoticeLog.NoticeNotSent(logger, notice, e.GetType().Name);
        }

        string? Value(string name) => userAttributes.FirstOrDefault(attribute => attribute.Name == name)?.Value;
    }

    private static async Task SendAsync(MailOptions mail, MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = (int)Timeout.TotalMilliseconds };
        var security = mail.Tls
            ? SecureSocketOptions.SslOnConnect
            : IsLoopback(mail.Host!) ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;
        await client.ConnectAsync(mail.Host!, mail.Port, security, cancellationToken);
        if (mail.UserName is { Length: > 0 } name)
        {
            await client.AuthenticateAsync(name, mail.Password!, cancellationToken);
        }

        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private static bool IsLoopback(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}

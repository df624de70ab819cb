namespace AccountPortal.Services.Notices;

/// <summary>The server that sends the portal's own notices: section <c>Mail</c>. Codes are sent by the pool, not by it.</summary>
public sealed class MailOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Mail";

    /// <summary>The SMTP server; without one no notice is sent.</summary>
    public string? Host { get; set; }

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whom the notices come from, for example <c>Harbour &lt;account@example.com&gt;</c>.</summary>
    public string? From { get; set; }

    /// <summary>The name to sign in to the server with, where it wants one.</summary>
    public string? UserName { get; set; }

    /// <summary>The password that goes with it.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the connection is encrypted from the start (port 465); otherwise it becomes so by STARTTLS, without which nothing is sent except on loopback.</summary>
    public bool Tls { get; set; }
}

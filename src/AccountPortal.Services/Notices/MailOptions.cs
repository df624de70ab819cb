namespace AccountPortal.Services.Notices;

/// <summary>The SMTP server for the portal's security notices: section <c>Mail</c>. The pool sends codes by itself.</summary>
public sealed class MailOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Mail";

    /// <summary>The SMTP server; without one no notice is sent.</summary>
    public string? Host { get; set; }

    /// <summary>The SMTP port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>The sender, for example <c>Harbour &lt;account@example.com&gt;</c>.</summary>
    public string? From { get; set; }

    /// <summary>The user name for SMTP authentication, if the server needs one.</summary>
    public string? UserName { get; set; }

    /// <summary>The password for SMTP authentication.</summary>
    public string? Password { get; set; }

    /// <summary>Whether to use implicit TLS (port 465). Otherwise STARTTLS is required, except on loopback.</summary>
    public bool Tls { get; set; }
}

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Sign-in features of the portal beyond the pool's own: section <c>SignIn</c>.</summary>
public sealed class SignInOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "SignIn";

    /// <summary>
    /// Whether MFA codes are resent without asking for the password again. The password is then kept in memory, encrypted, for
    /// the duration of the step.
    /// </summary>
    public bool NewCodes { get; set; } = true;

    /// <summary>Whether invited users can request a new invitation, where the portal has the permission to send one.</summary>
    public bool Invitations { get; set; } = true;
}

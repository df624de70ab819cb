namespace AccountPortal.Services.SignIn.Pending;

/// <summary>What the portal does for people on the way in beyond what the pool asks of them: section <c>SignIn</c>.</summary>
public sealed class SignInOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "SignIn";

    /// <summary>
    /// Whether a new code of the second step is sent without asking for the password again. The password is then held in memory,
    /// encrypted, while the step lasts.
    /// </summary>
    public bool NewCodes { get; set; } = true;

    /// <summary>Whether who was invited can ask for a fresh invitation, where the portal has the rights to send one.</summary>
    public bool Invitations { get; set; } = true;
}

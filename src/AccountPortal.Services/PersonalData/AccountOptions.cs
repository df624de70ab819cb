namespace AccountPortal.Services.PersonalData;

/// <summary>Which account operations users have: section <c>Account</c>.</summary>
public sealed class AccountOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Account";

    /// <summary>Whether users can delete their account.</summary>
    public bool Deletion { get; set; } = true;
}

namespace AccountPortal.Services.PersonalData;

/// <summary>What people may do with the account as a whole: section <c>Account</c>.</summary>
public sealed class AccountOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Account";

    /// <summary>Whether people can delete their account themselves.</summary>
    public bool Deletion { get; set; } = true;
}

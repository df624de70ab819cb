namespace AccountPortal.Services.Changes;

/// <summary>What changed in an account.</summary>
public enum AccountMatter
{
    /// <summary>Profile, contact details or sign-in methods.</summary>
    Details,

    /// <summary>A session began or ended.</summary>
    Sessions,
}

namespace AccountPortal.Services.Changes;

/// <summary>What of an account changed.</summary>
public enum AccountMatter
{
    /// <summary>What the account is like: name, contact details, ways to sign in.</summary>
    Details,

    /// <summary>A session began or ended.</summary>
    Sessions,
}

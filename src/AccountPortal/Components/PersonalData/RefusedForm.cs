namespace AccountPortal.Components.PersonalData;

/// <summary>Why a form endpoint refused, in the address that leads back to the page.</summary>
internal static class RefusedForm
{
    /// <summary>The refusal of that name, or null for an unknown name.</summary>
    public static AccountError? Parse(string? kind) =>
        Enum.GetValues<AccountErrorKind>().Where(known => known.ToString() == kind)
            .Select(known => new AccountError(known)).FirstOrDefault();
}

namespace AccountPortal.Components.PersonalData;

/// <summary>Why a form that is no part of the page was refused, as the way back to the page tells it.</summary>
internal static class RefusedForm
{
    /// <summary>The refusal of that name, or null for a name that nobody knows.</summary>
    public static AccountError? Parse(string? kind) =>
        Enum.GetValues<AccountErrorKind>().Where(known => known.ToString() == kind).Select(known => new AccountError(known)).FirstOrDefault();
}

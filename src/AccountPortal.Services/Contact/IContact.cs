namespace AccountPortal.Services.Contact;

/// <summary>Changes and verifies email address and phone number.</summary>
public interface IContact
{
    /// <summary>Sends a code to verify <c>email</c> or <c>phone_number</c>.</summary>
    Task<AccountResult<CodeDelivery>> SendAttributeCodeAsync(string attribute, CancellationToken cancellationToken);

    /// <summary>
    /// Verifies <c>email</c> or <c>phone_number</c> with a code; an empty code stands for the one from a link. Null means
    /// success.
    /// </summary>
    Task<AccountError?> ConfirmAttributeAsync(string attribute, string code, CancellationToken cancellationToken);

    /// <summary>
    /// Changes the phone number (E.164), or removes it when null, after turning SMS MFA off. Returns where codes were sent, if
    /// any.
    /// </summary>
    Task<AccountResult<IReadOnlyList<CodeDelivery>>> ChangePhoneNumberAsync(string? phoneNumber, CancellationToken cancellationToken);
}

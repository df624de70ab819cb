namespace AccountPortal.Services.Contact;

/// <summary>Changes and verifies email address and phone number.</summary>
public interface IContact
{
    /// <summary>Sends a code to verify <c>email</c> or <c>phone_number</c>.</summary>
    Task<AccountResult<CodeDelivery>> SendAttributeCodeAsync(string attribute, CancellationToken cancellationToken);

    /// <summary>Verifies <c>email</c> or <c>phone_number</c> with the code that was sent; an empty one stands for the code that a link brought. Null means done.</summary>
    Task<AccountError?> ConfirmAttributeAsync(string attribute, string code, CancellationToken cancellationToken);

    /// <summary>Changes the phone number (E.164), or removes it when null, which first turns codes by text message off. Yields where codes were sent, if any.</summary>
    Task<AccountResult<IReadOnlyList<CodeDelivery>>> ChangePhoneNumberAsync(string? phoneNumber, CancellationToken cancellationToken);
}

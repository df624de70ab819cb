namespace AccountPortal.Services.Profile;

/// <summary>Changes the profile of the signed-in user.</summary>
public interface IProfile
{
    /// <summary>
    /// Changes attributes by Cognito's names; a null or empty value removes the attribute. <c>phone_number</c> is refused
    /// (<see cref="AccountErrorKind.PhoneNumberElsewhere"/>). Returns where codes were sent, if any.
    /// </summary>
    Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditProfileAsync(
        IReadOnlyDictionary<string, string?> attributes, CancellationToken cancellationToken);
}

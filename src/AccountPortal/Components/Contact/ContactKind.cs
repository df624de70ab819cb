namespace AccountPortal.Components.Contact;

/// <summary>What differs between email address and phone number. The words are text keys.</summary>
public sealed class ContactKind
{
    private ContactKind()
    {
    }

    public static ContactKind Email { get; } = new()
    {
        Attribute = "email",
        Route = Routes.Account.Email,
        Name = "Email",
        Lead = "Where messages about your account go, and how you get back in.",
        WithoutOne = "Brings you back in when you forget your password",
        NotChangeable = "The address cannot be changed here.",
        Saved = "Your email address is saved.",
        Verified = "Your email address is verified.",
        Add = "Add an email address",
        Change = "Change your email address",
        AddedByCode = "We send a code to it, so that nobody adds an address that is not theirs.",
        AddedAtOnce = "It brings you back in when you forget your password.",
        ReplacedByCode = "We send a code to the new address. {0} stays in use until you enter it.",
        ReplacedThenVerified =
            "The new address takes the place of {0} at once. Enter the code that we send to it, so that it can bring you back in.",
        ReplacedAtOnce = "The new address takes the place of {0} at once.",
        ForReading = address => address,
        MethodsWith = methods => methods.WithEmail(any: true),
        SaveAsync = (profile, _, address) =>
            profile.EditProfileAsync(new Dictionary<string, string?> { ["email"] = address }, CancellationToken.None),
    };

    public static ContactKind Phone { get; } = new()
    {
        Attribute = "phone_number",
        Route = Routes.Account.Phone,
        Name = "Phone",
        Lead = "A second way back in, and where codes by text message go.",
        WithoutOne = "A second way back in, and a second step",
        NotChangeable = "The number cannot be changed here.",
        Saved = "Your phone number is saved.",
        Verified = "Your phone number is verified.",
        Add = "Add a phone number",
        Change = "Change your phone number",
        AddedByCode = "We send a code to it by text message, so that nobody adds a number that is not theirs.",
        AddedAtOnce = "It is a second way back in when you cannot reach your email.",
        ReplacedByCode = "We send a code to the new number. {0} stays in use until you enter it.",
        ReplacedThenVerified =
            "The new number takes the place of {0} at once. Enter the code that we send to it, so that it can bring you back in.",
        ReplacedAtOnce = "The new number takes the place of {0} at once.",
        ForReading = PhoneText.ForReading,
        MethodsWith = methods => methods.WithPhone(any: true),
        SaveAsync = (_, contact, number) => contact.ChangePhoneNumberAsync(number, CancellationToken.None),
    };

    /// <summary>Its Cognito attribute.</summary>
    public required string Attribute { get; init; }

    public required string Route { get; init; }
    public required string Name { get; init; }
    public required string Lead { get; init; }
    public required string WithoutOne { get; init; }
    public required string NotChangeable { get; init; }
    public required string Saved { get; init; }
    public required string Verified { get; init; }
    public required string Add { get; init; }
    public required string Change { get; init; }
    public required string AddedByCode { get; init; }
    public required string AddedAtOnce { get; init; }
    public required string ReplacedByCode { get; init; }
    public required string ReplacedThenVerified { get; init; }
    public required string ReplacedAtOnce { get; init; }

    /// <summary>The value formatted for reading.</summary>
    public required Func<string, string> ForReading { get; init; }

    /// <summary>The sign-in methods after the value is added or changed.</summary>
    public required Func<SignInMethods, SignInMethods> MethodsWith { get; init; }

    /// <summary>Changes the value and returns where codes were sent.</summary>
    public required Func<IProfile, IContact, string, Task<AccountResult<IReadOnlyList<CodeDelivery>>>> SaveAsync { get; init; }
}

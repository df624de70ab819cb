namespace AccountPortal.Services.Users;

/// <summary>The signed-in user in the pool.</summary>
/// <param name="Username">Cognito's user name; a UUID where users sign in by email or phone.</param>
/// <param name="Attributes">By Cognito's names (<c>email</c>, <c>custom:department</c>); only those that the app client can read.</param>
/// <param name="Mfa">The MFA methods.</param>
public sealed record UserProfile(string Username, IReadOnlyDictionary<string, string> Attributes, MfaState Mfa)
{
    /// <summary>The value of an attribute, or null.</summary>
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>The user's unique id (<c>sub</c>).</summary>
    public string Subject => Attributes["sub"];

    /// <summary>Whether the email address or phone number is verified.</summary>
    /// <param name="attribute"><c>email</c> or <c>phone_number</c>.</param>
    public bool IsVerified(string attribute) => this[attribute + "_verified"] == "true";

    /// <summary>The user's name, else the email address, phone number or user name.</summary>
    public string DisplayName
    {
        get
        {
            var parts = string.Join(' ', new[] { this["given_name"], this["family_name"] }.Where(part => !string.IsNullOrWhiteSpace(part)));
            string?[] candidates = [this["name"], parts, this["preferred_username"], this["email"], this["phone_number"]];
            return candidates.FirstOrDefault(candidate => !string.IsNullOrWhiteSpace(candidate)) ?? Username;
        }
    }
}

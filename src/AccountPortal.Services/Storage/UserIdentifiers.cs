namespace AccountPortal.Services.Storage;

/// <summary>The identifiers of a user in the portal's stores.</summary>
/// <param name="Subject">The user's unique id (<c>sub</c>).</param>
/// <param name="Names">
/// The identifiers that only this user can sign in by: user name, preferred user name, verified email address and phone number.
/// </param>
internal sealed record UserIdentifiers(string Subject, IReadOnlyList<string> Names)
{
    /// <summary>All of them.</summary>
    public IEnumerable<string> All => [Subject, .. Names];

    /// <summary>The identifiers of a user of the pool. An unverified address may belong to another user.</summary>
    public static UserIdentifiers Of(GetUserResponse user)
    {
        var attributes = (user.UserAttributes ?? []).ToDictionary(attribute => attribute.Name, attribute => attribute.Value);
        string?[] names =
        [
            user.Username,
            attributes.GetValueOrDefault("preferred_username"),
            attributes.GetValueOrDefault("email_verified") == "true" ? attributes.GetValueOrDefault("email") : null,
            attributes.GetValueOrDefault("phone_number_verified") == "true" ? attributes.GetValueOrDefault("phone_number") : null,
        ];
        return new(attributes["sub"], [.. names.OfType<string>().Where(name => name.Length > 0)]);
    }

    /// <summary>Redacted: logs must not show a name.</summary>
    public override string ToString() => nameof(UserIdentifiers);
}

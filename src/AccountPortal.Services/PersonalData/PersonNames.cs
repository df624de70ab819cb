namespace AccountPortal.Services.PersonalData;

/// <summary>By what the portal's stores know a person.</summary>
/// <param name="Subject">The person's unique id (<c>sub</c>).</param>
/// <param name="Names">What the person alone can sign in by: user name, verified email address and phone number.</param>
internal sealed record PersonNames(string Subject, IReadOnlyList<string> Names)
{
    /// <summary>All of them.</summary>
    public IEnumerable<string> All => [Subject, .. Names];

    /// <summary>Redacted, so that no log shows a name.</summary>
    public override string ToString() => nameof(PersonNames);
}

namespace AccountPortal.Services.Profile;

/// <summary>Changes attributes of the signed-in user.</summary>
internal sealed class ProfileService(
    AttributeWriter writer,
    Reauthentication reauthentication,
    LockOutGuard guard,
    AttributeRules rules,
    IPoolDescriptionProvider pools) : IProfile
{
    private const string Email = "email";
    private const string PhoneNumber = "phone_number";

    public async Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditProfileAsync(
        IReadOnlyDictionary<string, string?> attributes, CancellationToken cancellationToken)
    {
        if (attributes.ContainsKey(PhoneNumber))
        {
            return new AccountError(AccountErrorKind.PhoneNumberElsewhere) { Attribute = PhoneNumber };
        }

        if (attributes.ContainsKey(Email) && await reauthentication.RequireAsync(cancellationToken) is { } notRecent)
        {
            return notRecent;
        }

        var pool = await pools.GetAsync(cancellationToken);
        var changed = new Dictionary<string, string>();
        foreach (var (name, value) in attributes.Where(attribute => !string.IsNullOrWhiteSpace(attribute.Value)))
        {
            if (rules.CleanWritable(name, value!, pool, out var text) is { } refusal)
            {
                return refusal;
            }

            changed[name] = text;
        }

        var removed = attributes.Where(attribute => string.IsNullOrWhiteSpace(attribute.Value)).Select(attribute => attribute.Key).ToList();
        if (removed.FirstOrDefault(name => pool.Find(name) is not { Writable: true }) is { } readOnly)
        {
            return new AccountError(AccountErrorKind.AttributeNotWritable) { Attribute = readOnly };
        }

        if (!attributes.ContainsKey(Email))
        {
            return await writer.WriteAsync(changed, removed, cancellationToken);
        }

        using var changeLock = await guard.EnterAsync(cancellationToken);
        return await writer.RefuseAsync(
            Email,
            methods => methods.WithEmail(any: changed.ContainsKey(Email)),
            removes: removed.Contains(Email),
            cancellationToken) is { } lockOut
            ? lockOut
            : await writer.WriteAsync(changed, removed, cancellationToken);
    }
}

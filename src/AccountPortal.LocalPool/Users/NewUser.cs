namespace AccountPortal.LocalPool.Users;

/// <summary>Creates users for SignUp and AdminCreateUser.</summary>
internal static class NewUser
{
    public static PoolUser Create(
        PoolDefinition pool, string username, IReadOnlyDictionary<string, string> attributes, string status, DateTimeOffset now)
    {
        var sub = Guid.NewGuid().ToString();
        var user = new PoolUser
        {
            PoolId = pool.Id,
            Sub = sub,
            Username = pool.UsesAttributesAsUsername ? sub : username,
            Status = status,
            CreatedAt = now,
        };
        user.Attributes[StandardAttributes.Sub] = sub;
        foreach (var (name, value) in attributes.Where(attribute => attribute.Value.Length > 0))
        {
            user.Attributes[name] = value;
        }
        if (pool.UsesAttributesAsUsername)
        {
            user.Attributes[AttributeValidation.IsEmail(username) ? StandardAttributes.Email : StandardAttributes.PhoneNumber] = username;
        }
        foreach (var attribute in new[] { StandardAttributes.Email, StandardAttributes.PhoneNumber }.Where(user.Attributes.ContainsKey))
        {
            user.SetVerified(
                attribute,
                bool.TryParse(user.Attributes.GetValueOrDefault(StandardAttributes.VerifiedFlag(attribute)), out var verified) && verified);
        }
        return user;
    }

    public static void RequireComplete(PoolDefinition pool, PoolUser user)
    {
        if (RequiredAttributes.Missing(pool, user) is { Count: > 0 } missing)
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.AttributesRequired(missing));
        }
    }

    /// <summary>Adds the user with its user name and aliases.</summary>
    /// <param name="exists">The message for a taken user name; a taken email or phone number has its own.</param>
    public static void Add(PoolStore store, PoolDefinition pool, PoolUser user, DateTimeOffset now, string exists, bool force = false)
    {
        if (!store.HasPool(pool.Id))
        {
            // The pool was deleted since the request began.
            throw CognitoFault.ResourceNotFound(CognitoTexts.PoolUnknown(pool.Id));
        }
        if (store.SyncNames(pool, user, now, force) is { } taken)
        {
            throw CognitoFault.UsernameExists(taken == "username" ? exists : CognitoTexts.AccountExists(taken));
        }
        store.SaveUser(user, now);
    }
}

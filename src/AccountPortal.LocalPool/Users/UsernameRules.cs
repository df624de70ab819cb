namespace AccountPortal.LocalPool.Users;

/// <summary>The form of user names, which depends on UsernameAttributes and AliasAttributes.</summary>
internal static class UsernameRules
{
    public static void Require(PoolDefinition pool, string username)
    {
        var (isEmail, isPhone) = (AttributeValidation.IsEmail(username), AttributeValidation.IsPhoneNumber(username));
        var problem = pool.UsesAttributesAsUsername
            ? NotAnAttribute(pool, isEmail, isPhone)
            : isEmail && pool.AliasAttributes.Contains(StandardAttributes.Email) ? CognitoTexts.UsernameLooksLikeEmail
            : isPhone && pool.AliasAttributes.Contains(StandardAttributes.PhoneNumber) ? CognitoTexts.UsernameLooksLikePhone
            : null;
        if (problem is not null)
        {
            throw CognitoFault.InvalidParameter(problem);
        }
    }

    private static string? NotAnAttribute(PoolDefinition pool, bool isEmail, bool isPhone)
    {
        var takesEmail = pool.UsernameAttributes.Contains(StandardAttributes.Email);
        var takesPhone = pool.UsernameAttributes.Contains(StandardAttributes.PhoneNumber);
        return (isEmail && takesEmail) || (isPhone && takesPhone) ? null
            : takesEmail && takesPhone ? CognitoTexts.UsernameIsEmailOrPhone
            : takesEmail ? CognitoTexts.UsernameIsEmail
            : CognitoTexts.UsernameIsPhone;
    }
}

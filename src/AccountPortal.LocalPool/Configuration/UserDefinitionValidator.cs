using OtpNet;

namespace AccountPortal.LocalPool.Configuration;

/// <summary>Validates the users of a pools file; each problem names its place.</summary>
internal static class UserDefinitionValidator
{
    private static readonly string[] States =
        [UserStatus.Unconfirmed, UserStatus.Confirmed, UserStatus.ForceChangePassword, UserStatus.ResetRequired];

    public static IEnumerable<string> Of(PoolDefinition pool, IReadOnlyList<UserDefinition> users)
    {
        for (var index = 0; index < users.Count; index++)
        {
            var (user, place) = (users[index], $"Users[{index}]");
            foreach (var problem in Of(pool, user))
            {
                yield return $"{place}.{problem}";
            }
            if (users.Take(index).Any(other => pool.Fold(other.Username) == pool.Fold(user.Username)))
            {
                yield return $"{place}.Username: another user has the same name";
            }
        }
    }

    private static IEnumerable<string> Of(PoolDefinition pool, UserDefinition user)
    {
        if (MemberRule.Username.Violations("Username", user.Username).Any())
        {
            yield return "Username: 1 to 128 characters without spaces are needed";
        }
        else if (Fault(() => UsernameRules.Require(pool, user.Username)) is { } name)
        {
            yield return "Username: " + name;
        }
        if (Fault(() => AttributeValidation.RequireValid(pool, user.Attributes, CognitoTexts.AttributeUnknown)) is { } attribute)
        {
            yield return "Attributes: " + attribute;
        }
        if (user.Attributes.ContainsKey(StandardAttributes.Sub))
        {
            yield return "Attributes: sub is made by the pool";
        }
        if (user.Password is not null && user.TemporaryPassword is not null)
        {
            yield return "TemporaryPassword: the user has a Password already";
        }
        if ((user.Password ?? user.TemporaryPassword) is { } password && Fault(() => pool.PasswordPolicy.Require(password)) is { } weak)
        {
            yield return $"{(user.Password is null ? "TemporaryPassword" : "Password")}: {weak}";
        }
        if (!States.Contains(user.EffectiveStatus))
        {
            yield return $"Status: '{user.Status}' is none of {string.Join(", ", States)}";
        }
        if (user.Groups.FirstOrDefault(group => MemberRule.GroupName.Violations("GroupName", group).Any()) is { } group)
        {
            yield return $"Groups: '{group}' is not 1 to 128 characters without spaces";
        }
        foreach (var problem in Factors(pool, user))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Factors(PoolDefinition pool, UserDefinition user)
    {
        if (user.Mfa.Except(MfaFactors.Offered(pool)).FirstOrDefault() is { } foreign)
        {
            yield return $"Mfa: '{foreign}' is not a second factor that the pool offers";
        }
        if (user.PreferredMfa is { } preferred && !user.Mfa.Contains(preferred))
        {
            yield return $"PreferredMfa: '{preferred}' is not in Mfa";
        }
        if (user.Mfa.Contains(MfaSettings.Totp) && user.TotpSecret is null)
        {
            yield return $"TotpSecret: {MfaSettings.Totp} needs one";
        }
        if (user.TotpSecret is { } secret && !IsBase32(secret))
        {
            yield return "TotpSecret: at least 16 characters of Base32 (A to Z, 2 to 7) are needed";
        }
        if (user.Mfa.Contains(MfaSettings.Sms)
            && !user.Attributes.ContainsKey(StandardAttributes.PhoneNumber)
            && !AttributeValidation.IsPhoneNumber(user.Username))
        {
            yield return $"Attributes: {MfaSettings.Sms} needs a phone_number";
        }
    }

    private static bool IsBase32(string secret) =>
        secret.Length >= 16 && secret.All(
            character => character is (>= 'A' and <= 'Z') or (>= '2' and <= '7')) && Base32Encoding.ToBytes(secret).Length > 0;

    private static string? Fault(Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (CognitoFault fault)
        {
            return fault.Message.Trim().TrimEnd('.');
        }
    }
}

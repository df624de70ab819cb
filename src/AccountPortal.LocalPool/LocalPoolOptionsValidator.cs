using System.Text.RegularExpressions;

namespace AccountPortal.LocalPool;

/// <summary>Refuses pools that Cognito would refuse too; each message names the setting.</summary>
internal sealed partial class LocalPoolOptionsValidator : IValidateOptions<LocalPoolOptions>
{
    public ValidateOptionsResult Validate(string? name, LocalPoolOptions options)
    {
        var problems = options.Mistakes
            .Concat(options.Pools.SelectMany(pool => Problems(options, pool)))
            .Concat(Repeated(options.Pools.Select(pool => pool.Id), "Two pools have the Id"))
            .Concat(Repeated(options.Pools.SelectMany(pool => pool.Clients).Select(client => client.Id), "Two app clients have the Id"))
            .Concat(options.Texts.Keys.Except(UnverifiedTexts.All.Keys, StringComparer.OrdinalIgnoreCase)
                .Select(key => $"LocalPool:Texts: there is no text '{key}' to replace."))
            .ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    // For a pool from a file the message names the place; users are checked once their pool is valid.
    private static IEnumerable<string> Problems(LocalPoolOptions options, PoolDefinition pool)
    {
        var problems = Problems(pool).ToList();
        if (options.Files.FirstOrDefault(file => ReferenceEquals(file.Pool, pool)) is not { } file)
        {
            return problems;
        }
        return problems.Count > 0
            ? problems.Select(problem => problem.Replace("LocalPool:Pools:", file.Place + ":", StringComparison.Ordinal))
            : UserDefinitionValidator.Of(pool, file.Users).Select(problem => $"{file.Place}.{problem}.");
    }

    private static IEnumerable<string> Problems(PoolDefinition pool)
    {
        if (MemberRule.PoolId.Violations("Id", pool.Id).Any())
        {
            yield return $"LocalPool:Pools: the Id '{pool.Id}' does not look like local_name.";
        }
        if (pool.Clients.FirstOrDefault(client => !ClientId().IsMatch(client.Id)) is { } nameless)
        {
            yield return $"LocalPool:Pools: the app client '{nameless.Id}' of {pool.Id} needs an Id of 1 to 128 letters, digits, '_', "
                + "'+' or '-'.";
        }
        if (pool.UsernameAttributes.Count > 0 && pool.AliasAttributes.Count > 0)
        {
            yield return $"LocalPool:Pools: {pool.Id} has UsernameAttributes and AliasAttributes; only one of them can be set.";
        }
        if (pool.VerifyBeforeUpdate.Except(pool.AutoVerifiedAttributes).Any())
        {
            yield return $"LocalPool:Pools: VerifyBeforeUpdate of {pool.Id} names an attribute that AutoVerifiedAttributes lacks.";
        }
        if (pool.Mfa != MfaConfiguration.Off && !pool.SmsMfa && !pool.TotpMfa && !pool.EmailMfa)
        {
            yield return $"LocalPool:Pools: {pool.Id} has MFA but none of SmsMfa, TotpMfa and EmailMfa.";
        }
        if (pool.EmailMfa && pool.AccountRecovery is ["verified_email"])
        {
            yield return $"LocalPool:Pools: {pool.Id} has EmailMfa, so AccountRecovery needs more than verified_email.";
        }
        foreach (var feature in FeaturePlans.Uncovered(pool))
        {
            yield return $"LocalPool:Pools: {pool.Id} has {feature}, which its Tier {pool.Tier} does not cover.";
        }
        if (pool.WebAuthn is { } webAuthn && !IsDomain(webAuthn.RelyingPartyId))
        {
            yield return $"LocalPool:Pools: WebAuthn of {pool.Id} needs a RelyingPartyId that is a domain, such as login.example.com "
                + "or localhost.";
        }
        if (pool.Clients.Select(
            client => client.CustomChallenge).Append(pool.CustomChallenge).Any(custom => custom is { Answer: "" } or { Attempts: < 1 }))
        {
            yield return $"LocalPool:Pools: a CustomChallenge of {pool.Id} needs an Answer and at least one of Attempts.";
        }
        foreach (var problem in FirstFactorProblems(pool))
        {
            yield return $"LocalPool:Pools: AllowedFirstAuthFactors of {pool.Id} {problem}.";
        }
        if (pool.MaxSessionsPerUser is < 1 or > 100)
        {
            yield return $"LocalPool:Pools: MaxSessionsPerUser of {pool.Id} must lie between 1 and 100.";
        }
        if (pool.Schema.FirstOrDefault(
            attribute => !attribute.IsCustom && !StandardAttributes.Readable.Contains(attribute.Name)) is { } unknown)
        {
            yield return $"LocalPool:Pools: Schema of {pool.Id} has '{unknown.Name}', which is neither a standard attribute nor "
                + "custom:something.";
        }
    }

    // A single label is a top-level domain, except localhost.
    private static bool IsDomain(string name) =>
        name.Length <= 127
        && Uri.CheckHostName(name) == UriHostNameType.Dns
        && (name == "localhost" || name.Trim('.').Contains('.', StringComparison.Ordinal));

    private static IEnumerable<string> FirstFactorProblems(PoolDefinition pool)
    {
        if (pool.FirstAuthFactors.Except(["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"]).FirstOrDefault() is { } unknown)
        {
            yield return $"has '{unknown}', which is none of PASSWORD, EMAIL_OTP, SMS_OTP and WEB_AUTHN";
        }
        if (pool.FirstAuthFactors.All(factor => factor == "WEB_AUTHN"))
        {
            yield return "has WEB_AUTHN alone; whoever has no passkey yet needs another way in";
        }
        if (pool.Mfa == MfaConfiguration.On && pool.FirstAuthFactors.Any(factor => factor is "EMAIL_OTP" or "SMS_OTP"))
        {
            yield return "has a one-time code, which cannot begin a sign-in where Mfa is On";
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_+-]{1,128}\z", RegexOptions.None, matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex ClientId();

    private static IEnumerable<string> Repeated(IEnumerable<string> ids, string sentence) =>
        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"LocalPool:Pools: {sentence} '{same.Key}'.");
}

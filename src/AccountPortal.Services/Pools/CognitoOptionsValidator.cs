using System.Text.RegularExpressions;

namespace AccountPortal.Services.Pools;

/// <summary>Reports each invalid setting in one sentence that names it and shows no secret.</summary>
internal sealed partial class CognitoOptionsValidator : IValidateOptions<CognitoOptions>
{
    public ValidateOptionsResult Validate(string? name, CognitoOptions options)
    {
        var mistakes = Mistakes(options).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Mistakes(CognitoOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.UserPoolId))
        {
            yield return "Cognito:UserPoolId is missing: set it to the id of your user pool, for example eu-central-1_AbCdEfGhI.";
        }
        else if (!PoolId().IsMatch(options.UserPoolId) || options.UserPoolId.Length > 55)
        {
            yield return $"Cognito:UserPoolId is '{options.UserPoolId}', but a user pool id looks like eu-central-1_AbCdEfGhI.";
        }
        else if (string.IsNullOrWhiteSpace(options.ServiceUrl) && !RegionName().IsMatch(options.RegionName))
        {
            yield return $"Cognito:Region is '{options.RegionName}', but an AWS region looks like eu-central-1.";
        }

        if (string.IsNullOrWhiteSpace(options.ClientId))
        {
            yield return "Cognito:ClientId is missing: set it to the id of an app client of the user pool.";
        }
        else if (!ClientId().IsMatch(options.ClientId))
        {
            yield return $"Cognito:ClientId is '{options.ClientId}', but an app client id has only letters and digits.";
        }

        if (options.ClientSecret is { Length: > 0 } secret && secret.Any(char.IsWhiteSpace))
        {
            yield return "Cognito:ClientSecret contains white space: copy the secret of the app client as it is.";
        }

        if (ServiceUrlMistake(options.ServiceUrl) is { } mistake)
        {
            yield return mistake;
        }

        if (!CognitoOptions.Flows.Contains(options.AuthFlow))
        {
            yield return $"Cognito:AuthFlow is '{options.AuthFlow}', but it must be one of {string.Join(", ", CognitoOptions.Flows)}.";
        }

        foreach (var poolMistake in PoolMistakes(options.Pool))
        {
            yield return poolMistake;
        }
    }

    private static string? ServiceUrlMistake(string? serviceUrl) => serviceUrl switch
    {
        null or "" => null,
        _ when !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp) =>
            $"Cognito:ServiceUrl is '{serviceUrl}', but it must be an absolute https address.",
        _ when new Uri(serviceUrl) is { IsLoopback: false, Scheme: "http" } =>
            $"Cognito:ServiceUrl is '{serviceUrl}', but plain http is accepted only for loopback addresses: use https.",
        _ => null,
    };

    private static IEnumerable<string> PoolMistakes(PoolOptions pool)
    {
        if (pool.PasswordPolicy.MinimumLength is < 6 or > 99)
        {
            yield return "Cognito:Pool:PasswordPolicy:MinimumLength must be between 6 and 99.";
        }

        if (pool.AuthSessionMinutes is < 3 or > 15)
        {
            yield return "Cognito:Pool:AuthSessionMinutes must be between 3 and 15.";
        }

        if (pool.UsernameAttributes?.FirstOrDefault(attribute => attribute is not ("email" or "phone_number")) is { } wrong)
        {
            yield return $"Cognito:Pool:UsernameAttributes contains '{wrong}', but only email and phone_number can be user names.";
        }
    }

    [GeneratedRegex(@"^[\w-]+_[0-9a-zA-Z]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PoolId();

    [GeneratedRegex(
        @"^[a-z]{2,}(-[a-z]+)+-\d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RegionName();

    // The embedded pool's app client id contains a dash: account-portal.
    [GeneratedRegex(@"^[\w+-]{1,128}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClientId();
}

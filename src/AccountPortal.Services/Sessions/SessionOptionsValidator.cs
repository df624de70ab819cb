namespace AccountPortal.Services.Sessions;

/// <summary>Reports each invalid setting in one sentence that names it.</summary>
internal sealed class SessionOptionsValidator : IValidateOptions<SessionOptions>
{
    public ValidateOptionsResult Validate(string? name, SessionOptions options)
    {
        var mistakes = Mistakes(options).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Mistakes(SessionOptions options)
    {
        if (options.Store != SessionOptions.Sqlite)
        {
            yield return $"Sessions:Store is '{options.Store}', but it must be {SessionOptions.Sqlite}.";
        }
        else if (!string.IsNullOrEmpty(options.ConnectionString))
        {
            yield return "Sessions:ConnectionString is set, but the Sqlite store lies in DataDirectory: remove the setting.";
        }

        if (options.MaxHours is < 1 or > 24)
        {
            yield return $"Sessions:MaxHours is {options.MaxHours}, but it must be between 1 and 24.";
        }
        else if (options.IdleMinutes < 1 || options.IdleMinutes > options.MaxHours * 60)
        {
            yield return $"Sessions:IdleMinutes is {options.IdleMinutes}, but it must be between 1 and the minutes of Sessions:MaxHours.";
        }

        if (options.ReauthenticateMinutes is < 1 or > 60)
        {
            yield return $"Sessions:ReauthenticateMinutes is {options.ReauthenticateMinutes}, but it must be between 1 and 60.";
        }

        if (options.RecheckMinutes is < 1 or > 60)
        {
            yield return $"Sessions:RecheckMinutes is {options.RecheckMinutes}, but it must be between 1 and 60.";
        }
    }
}

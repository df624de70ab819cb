using MimeKit;

namespace AccountPortal.Services.Notices;

/// <summary>Reports each invalid setting in one sentence that names it.</summary>
internal sealed class MailOptionsValidator : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var mistakes = Mistakes(options).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Mistakes(MailOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Host))
        {
            yield break;
        }

        if (!MailboxAddress.TryParse(options.From, out _))
        {
            yield return $"Mail:From is '{options.From}', but it must be an address such as Harbour <account@example.com>.";
        }

        if (options.Port is < 1 or > 65535)
        {
            yield return $"Mail:Port is {options.Port}, but it must be between 1 and 65535.";
        }

        if (string.IsNullOrEmpty(options.UserName) != string.IsNullOrEmpty(options.Password))
        {
            yield return "Mail:UserName and Mail:Password belong together: set both or none.";
        }
    }
}

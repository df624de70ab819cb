using System.Resources;

namespace AccountPortal.Resources;

/// <summary>Sentences for validation attributes, which look for static properties.</summary>
public static class Validation
{
    private static readonly ResourceManager texts = new(typeof(Validation).FullName!, typeof(Validation).Assembly);

    /// <summary>No user name, email or phone number was typed.</summary>
    public static string IdentifierRequired => Text();

    /// <summary>No password was typed.</summary>
    public static string PasswordRequired => Text();

    /// <summary>No code was typed.</summary>
    public static string CodeRequired => Text();

    /// <summary>No answer was typed.</summary>
    public static string AnswerRequired => Text();

    /// <summary>No new password was typed.</summary>
    public static string NewPasswordRequired => Text();

    /// <summary>What was typed is no email address.</summary>
    public static string EmailFormat => Text();

    /// <summary>What was typed is no phone number.</summary>
    public static string PhoneFormat => Text();

    /// <summary>No phone number was typed.</summary>
    public static string PhoneNumberRequired => Text();

    /// <summary>No name was typed.</summary>
    public static string NameRequired => Text();

    private static string Text([System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        texts.GetString(name, CultureInfo.CurrentUICulture)!;
}

using System.Resources;

namespace AccountPortal.Resources;

/// <summary>Sentences for validation attributes, which look for static properties.</summary>
public static class Validation
{
    private static readonly ResourceManager texts = new(typeof(Validation).FullName!, typeof(Validation).Assembly);

    public static string IdentifierRequired => Text();

    public static string PasswordRequired => Text();

    public static string CodeRequired => Text();

    public static string AnswerRequired => Text();

    public static string NewPasswordRequired => Text();

    public static string EmailFormat => Text();

    public static string PhoneFormat => Text();

    public static string PhoneNumberRequired => Text();

    public static string NameRequired => Text();

    private static string Text([System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        texts.GetString(name, CultureInfo.CurrentUICulture)!;
}

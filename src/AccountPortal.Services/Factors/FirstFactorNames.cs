namespace AccountPortal.Services.Factors;

/// <summary>Cognito's names of the first factors.</summary>
internal static class FirstFactorNames
{
    /// <summary>The factor of a Cognito name, or null where it is unknown.</summary>
    public static FirstFactor? FromCognito(string name) => name switch
    {
        "PASSWORD" or "PASSWORD_SRP" => FirstFactor.Password,
        "WEB_AUTHN" => FirstFactor.Passkey,
        "EMAIL_OTP" => FirstFactor.EmailCode,
        "SMS_OTP" => FirstFactor.SmsCode,
        _ => null,
    };

    /// <summary>Cognito's name.</summary>
    public static string ToCognito(this FirstFactor factor) => factor switch
    {
        FirstFactor.Password => "PASSWORD",
        FirstFactor.Passkey => "WEB_AUTHN",
        FirstFactor.EmailCode => "EMAIL_OTP",
        FirstFactor.SmsCode => "SMS_OTP",
        _ => throw new ArgumentOutOfRangeException(nameof(factor), factor, null),
    };

    /// <summary>The known factors of a list of Cognito names, distinct, in the order of <see cref="FirstFactor"/>.</summary>
    public static IReadOnlyList<FirstFactor> FromCognito(IEnumerable<string> names) =>
        [.. names.Select(FromCognito).OfType<FirstFactor>().Distinct().Order()];
}

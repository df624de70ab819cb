namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Cognito's CUSTOM_CHALLENGE, which the pool's triggers define and verify.</summary>
internal static class CustomChallenge
{
    public const string Name = "CUSTOM_CHALLENGE";
    private static readonly string[] signInParameters = ["USERNAME", "USER_ID_FOR_SRP"];

    /// <summary>The public challenge parameters of the triggers.</summary>
    public static IReadOnlyDictionary<string, string> QuestionOf(PendingChallenge challenge) =>
        challenge.Parameters.Where(parameter => !signInParameters.Contains(parameter.Key)).ToDictionary(
            parameter => parameter.Key, parameter => parameter.Value);
}

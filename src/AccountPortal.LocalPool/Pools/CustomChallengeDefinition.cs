namespace AccountPortal.LocalPool.Pools;

/// <summary>
/// Stands in for the Lambda triggers of CUSTOM_AUTH (DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse): one fixed
/// question with one answer.
/// </summary>
public sealed record CustomChallengeDefinition
{
    /// <summary>The trigger's publicChallengeParameters, such as <c>question</c>; USERNAME is added.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The right answer, compared exactly.</summary>
    public string Answer { get; init; } = "";

    /// <summary>The number of wrong answers that ends the sign-in.</summary>
    public int Attempts { get; init; } = 3;
}

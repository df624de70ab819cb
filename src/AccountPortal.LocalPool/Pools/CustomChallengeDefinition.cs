namespace AccountPortal.LocalPool.Pools;

/// <summary>
/// Stands in for the triggers of CUSTOM_AUTH (DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse):
/// one question, which is always the same and has one answer.
/// </summary>
public sealed record CustomChallengeDefinition
{
    /// <summary>What the client is told beside USERNAME: the trigger's publicChallengeParameters, such as <c>question</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The right answer, compared as it is.</summary>
    public string Answer { get; init; } = "";

    /// <summary>How many wrong answers end the sign-in.</summary>
    public int Attempts { get; init; } = 3;
}

namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>Somebody who is about to prove a first factor.</summary>
/// <param name="User">As found, or a simulated one.</param>
/// <param name="Name">The user name that was typed.</param>
/// <param name="Inputs">AuthParameters or ChallengeResponses, whichever led here.</param>
/// <param name="Enter">Uses up the session that led here, where there was one, and gives the user as of now.</param>
internal sealed record FirstFactorRequest(
    PoolClient Client, PoolUser User, string Name, IReadOnlyDictionary<string, string> Inputs, Func<PoolStore, PoolUser> Enter)
{
    /// <summary>An input that came along, null when it is missing or empty.</summary>
    public string? Input(string key) => Inputs.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;
}

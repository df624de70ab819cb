namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>A user about to present a first factor.</summary>
/// <param name="User">An existing or a simulated user.</param>
/// <param name="Name">The user name as sent.</param>
/// <param name="Inputs">AuthParameters or ChallengeResponses.</param>
/// <param name="Enter">Uses up the session of the previous step, if any, and reloads the user.</param>
internal sealed record FirstFactorRequest(
    PoolClient Client, PoolUser User, string Name, IReadOnlyDictionary<string, string> Inputs, Func<PoolStore, PoolUser> Enter)
{
    /// <summary>An input, or null when it is missing or empty.</summary>
    public string? Input(string key) => Inputs.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;
}

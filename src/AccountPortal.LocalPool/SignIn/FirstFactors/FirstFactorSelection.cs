namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>Continues from a challenge response with a first factor.</summary>
internal sealed class FirstFactorSelection(PoolDatabase database, ChallengeSessions challenges, UserAuthChoice choice)
{
    /// <summary>A wrong input of the factor, such as a password, leaves the session open.</summary>
    public Task<AuthOutcome> BeginAsync(ChallengeResponse response, string challenge, string factor, CancellationToken cancellationToken)
    {
        var (_, user) = database.Read(store => response.RequireOpen(store, challenges, challenge));
        var request = new FirstFactorRequest(
            response.Client,
            user,
            user.SimulatedFor ?? response.Username,
            response.Responses,
            store =>
            {
                var (open, today) = response.RequireOpen(store, challenges, challenge);
                ChallengeSessions.Consume(store, open);
                return today;
            });
        return choice.BeginAsync(request, factor, cancellationToken);
    }
}

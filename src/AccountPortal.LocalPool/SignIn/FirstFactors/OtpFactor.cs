namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>A one-time code to the user's address, verified or not: the right code verifies it.</summary>
internal abstract class OtpFactor(PoolDatabase database, OtpChallenges codes, string attribute) : IFirstFactor
{
    public abstract string Name { get; }

    public bool IsReady(PoolStore store, PoolDefinition pool, PoolUser user) => user.Attributes.ContainsKey(attribute);

    public Task<AuthOutcome> BeginAsync(FirstFactorRequest request, CancellationToken cancellationToken) =>
        database.WriteAsync<AuthOutcome>(
            store => codes.AskFirst(store, request.Client, request.Enter(store), Name, attribute),
            cancellationToken);
}

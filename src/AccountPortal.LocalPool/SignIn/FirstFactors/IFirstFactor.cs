namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>One thing that a sign-in by choice (USER_AUTH) may begin with. Every class of the kind is found and offered.</summary>
internal interface IFirstFactor
{
    /// <summary>Its challenge's name, by which it is chosen.</summary>
    string Name { get; }

    /// <summary>The entry of AllowedFirstAuthFactors that admits it.</summary>
    string AdmittedBy => Name;

    /// <summary>Whether the user has what it takes. May be a simulated user, who should seem to have what most have.</summary>
    bool IsReady(PoolStore store, PoolDefinition pool, PoolUser user);

    /// <summary>Whether it may begin the sign-in of somebody for whom one factor is not enough.</summary>
    bool ServesWithMfa(PoolDefinition pool, PoolUser user) => false;

    /// <summary>
    /// Puts the challenge, or goes on at once where its answer came along. What led here is used up by
    /// <see cref="FirstFactorRequest.Enter"/> in the transaction that goes on.
    /// </summary>
    Task<AuthOutcome> BeginAsync(FirstFactorRequest request, CancellationToken cancellationToken);
}

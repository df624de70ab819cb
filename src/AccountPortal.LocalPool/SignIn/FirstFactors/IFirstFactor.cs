namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>A first factor of USER_AUTH. Every implementation in this assembly is registered.</summary>
internal interface IFirstFactor
{
    /// <summary>The challenge name, which is the ANSWER of SELECT_CHALLENGE.</summary>
    string Name { get; }

    /// <summary>The entry of AllowedFirstAuthFactors that allows it.</summary>
    string AdmittedBy => Name;

    /// <summary>Whether the user has set the factor up. A simulated user should look like most users.</summary>
    bool IsReady(PoolStore store, PoolDefinition pool, PoolUser user);

    /// <summary>Whether the factor can begin the sign-in of a user with MFA.</summary>
    bool ServesWithMfa(PoolDefinition pool, PoolUser user) => false;

    /// <summary>
    /// Puts the challenge, or continues at once when the request carries its response. The transaction that continues calls
    /// <see cref="FirstFactorRequest.Enter"/> to use up the previous session.
    /// </summary>
    Task<AuthOutcome> BeginAsync(FirstFactorRequest request, CancellationToken cancellationToken);
}

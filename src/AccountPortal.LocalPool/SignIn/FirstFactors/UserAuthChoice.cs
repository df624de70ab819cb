namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>The available first factors of USER_AUTH, and the choice among them.</summary>
internal sealed class UserAuthChoice(IEnumerable<IFirstFactor> factors, PoolDatabase database, ChallengeSessions challenges)
{
    public const string Challenge = "SELECT_CHALLENGE";
    private const string Password = "PASSWORD";

    private static readonly string[] Order = [Password, "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"];

    private readonly List<IFirstFactor> factors = [.. factors.OrderBy(factor => Array.IndexOf(Order, factor.Name))];

    /// <summary>The first factors that the pool allows, the user has set up, and MFA permits.</summary>
    public IEnumerable<IFirstFactor> AvailableTo(PoolStore store, PoolDefinition pool, PoolUser user)
    {
        // A temporary password is the only first factor until it is replaced.
        var admitted = user.Status == UserStatus.ForceChangePassword ? [Password] : pool.FirstAuthFactors;
        var needsMfa = MfaFactors.AreRequired(pool, user);
        return factors.Where(factor =>
            admitted.Contains(factor.AdmittedBy)
            && factor.IsReady(store, pool, user)
            && (!needsMfa || factor.ServesWithMfa(pool, user)));
    }

    /// <summary>Throws unless the factor is still available: pool and user may change between challenge and response.</summary>
    public void RequireAvailable(PoolStore store, PoolDefinition pool, PoolUser user, string factor)
    {
        if (!AvailableTo(store, pool, user).Any(available => available.Name == factor))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SessionInvalid);
        }
    }

    /// <summary>Begins with the preferred factor or the only one; otherwise answers SELECT_CHALLENGE.</summary>
    public async Task<AuthOutcome> StartAsync(FirstFactorRequest request, CancellationToken cancellationToken)
    {
        var available = database.Read(store => AvailableTo(store, request.Client.Pool, request.User).ToList());
        if (available.Count == 0)
        {
            return request is { Client.Client.PreventUserExistenceErrors: true, User.IsSimulated: false }
                ? await StartAsync(Simulate(request), cancellationToken)
                : throw CognitoFault.InvalidParameter(UnverifiedTexts.NoFirstFactor);
        }
        var preferred = request.Input("PREFERRED_CHALLENGE");
        var chosen = available.Find(factor => factor.Name == preferred) ?? (available.Count == 1 ? available[0] : null);
        IReadOnlyList<string> names = [.. available.Select(factor => factor.Name)];
        if (chosen is null)
        {
            return await database.WriteAsync(store => AskToChoose(store, request, names), cancellationToken);
        }
        var answer = await chosen.BeginAsync(request, cancellationToken);
        return answer is AuthOutcome.Challenge asked && asked.Name == chosen.Name ? asked with { Available = names } : answer;
    }

    /// <summary>Continues with the chosen factor.</summary>
    public Task<AuthOutcome> BeginAsync(FirstFactorRequest request, string name, CancellationToken cancellationToken)
    {
        var chosen = database.Read(
            store => AvailableTo(store, request.Client.Pool, request.User).FirstOrDefault(factor => factor.Name == name));
        return chosen is null
            ? throw CognitoFault.InvalidParameter(UnverifiedTexts.FirstFactorNotOffered.With(name))
            : chosen.BeginAsync(request, cancellationToken);
    }

    // A user without an available factor looks like an unknown one.
    private FirstFactorRequest Simulate(FirstFactorRequest request)
    {
        var simulated = SimulatedUser.For(database.Secrets, request.Client.Pool, request.Name);
        return request with { User = simulated, Enter = _ => simulated };
    }

    private AuthOutcome.Challenge AskToChoose(PoolStore store, FirstFactorRequest request, IReadOnlyList<string> names)
    {
        var session = challenges.Start(store, request.Client, request.Enter(store), Challenge, new());
        return new AuthOutcome.Challenge(Challenge, session, new Dictionary<string, string>()) { Available = names };
    }
}

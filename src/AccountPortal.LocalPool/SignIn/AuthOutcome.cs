namespace AccountPortal.LocalPool.SignIn;

/// <summary>The outcome of InitiateAuth or RespondToAuthChallenge: the next challenge, or tokens.</summary>
internal abstract record AuthOutcome
{
    private AuthOutcome()
    {
    }

    /// <summary>Writes the response; signs the tokens.</summary>
    public abstract Task<JsonObject> ToOutputAsync(TokenIssuer issuer);

    /// <param name="Session">Null for PASSWORD_VERIFIER of USER_SRP_AUTH, which carries its state in SECRET_BLOCK.</param>
    public sealed record Challenge(string Name, string? Session, IReadOnlyDictionary<string, string> Parameters) : AuthOutcome
    {
        /// <summary>AvailableChallenges of USER_AUTH; null in other flows.</summary>
        public IReadOnlyList<string>? Available { get; init; }

        public override Task<JsonObject> ToOutputAsync(TokenIssuer issuer)
        {
            var parameters = new JsonObject();
            foreach (var (key, value) in Parameters)
            {
                parameters[key] = value;
            }
            var output = new JsonObject { ["ChallengeName"] = Name, ["ChallengeParameters"] = parameters };
            if (Session is not null)
            {
                output[nameof(Session)] = Session;
            }
            if (Available is not null)
            {
                output["AvailableChallenges"] = WireJson.Names(Available);
            }
            return Task.FromResult(output);
        }
    }

    public sealed record Tokens(TokenGrant Grant) : AuthOutcome
    {
        public override async Task<JsonObject> ToOutputAsync(TokenIssuer issuer) => new()
        {
            ["AuthenticationResult"] = await issuer.IssueAsync(Grant),
            ["ChallengeParameters"] = new JsonObject(),
        };
    }
}

namespace AccountPortal.LocalPool.Events;

/// <summary>
/// Records one event per sign-in. Steps are linked by their session, or by the secret block where there is none. The tokens carry the
/// event ID.
/// </summary>
internal sealed class SignInEvents(PoolDatabase database, AuthEvents events)
{
    private const string Password = "Password";
    private const string SecondFactor = "Mfa";
    private const string SecretBlock = "PASSWORD_CLAIM_SECRET_BLOCK";

    public Task<AuthOutcome> WatchStartAsync(
        PoolClient client, string flow, IReadOnlyDictionary<string, string> parameters, Func<Task<AuthOutcome>> step,
        CancellationToken cancellationToken)
    {
        // A token refresh is no sign-in.
        if (!AuthEvents.AreKept(client.Pool)
            || !parameters.TryGetValue("USERNAME", out var username)
            || flow.StartsWith("REFRESH", StringComparison.Ordinal))
        {
            return step();
        }
        return WatchAsync(
            new Step(client.Pool, username, null, parameters.ContainsKey("PASSWORD") ? Password : null), step, cancellationToken);
    }

    public Task<AuthOutcome> WatchAnswerAsync(
        string challenge, ChallengeResponse response, Func<Task<AuthOutcome>> step, CancellationToken cancellationToken)
    {
        var pool = response.Client.Pool;
        if (!AuthEvents.AreKept(pool) || !response.Responses.TryGetValue("USERNAME", out var username))
        {
            return step();
        }
        var link = response.Session ?? response.Responses.GetValueOrDefault(SecretBlock) ?? "";
        return WatchAsync(new Step(pool, username, Hash(link), KindOf(challenge, response.Responses)), step, cancellationToken);
    }

    private async Task<AuthOutcome> WatchAsync(Step step, Func<Task<AuthOutcome>> run, CancellationToken cancellationToken)
    {
        AuthOutcome answer;
        try
        {
            answer = await run();
        }
        catch (CognitoFault fault) when (fault.Name != "InvalidParameterException")
        {
            await database.WriteAsync(store => Note(store, step, AuthEvent.Fail, step.Link), cancellationToken);
            throw;
        }
        if (answer is AuthOutcome.Tokens tokens)
        {
            var id = await database.WriteAsync(store => Note(store, step, AuthEvent.Pass, next: null), cancellationToken);
            return tokens with { Grant = tokens.Grant with { EventId = id } };
        }
        var asked = (AuthOutcome.Challenge)answer;
        var next = asked.Session ?? asked.Parameters.GetValueOrDefault("SECRET_BLOCK") ?? "";
        await database.WriteAsync(store => Note(store, step, AuthEvent.InProgress, Hash(next)), cancellationToken);
        return answer;
    }

    // Unknown users have no events. A failed response leaves its challenge open, so the link stays.
    private string? Note(PoolStore store, Step step, string response, byte[]? next)
    {
        if (store.FindUser(step.Pool, step.Username) is not { } user)
        {
            return null;
        }
        if (Current(store, user, step, response) is { } current)
        {
            store.ContinueEvent(user, current.After(step.Kind, response != AuthEvent.Fail, response), next);
            return current.Id;
        }
        var begun = events.BeginSignIn(store, step.Pool, user, response).After(step.Kind, response != AuthEvent.Fail, response);
        store.AddEvent(user, begun, next);
        return begun.Id;
    }

    // MFA_SETUP has sessions of its own; its result belongs to the sign-in in progress.
    private static AuthEvent? Current(PoolStore store, PoolUser user, Step step, string response)
    {
        if (step.Link is null)
        {
            return null;
        }
        return store.LinkedEvent(user, step.Link)
            ?? (response == AuthEvent.Fail
                ? null
                : store.Events(user, before: null, limit: 10)
                    .Select(entry => entry.Event)
                    .FirstOrDefault(earlier => earlier is { Type: AuthEvent.SignIn, Response: AuthEvent.InProgress }));
    }

    private static string? KindOf(string challenge, IReadOnlyDictionary<string, string> responses) => challenge switch
    {
        "PASSWORD_VERIFIER" or "PASSWORD" => Password,
        "SELECT_CHALLENGE" when responses.ContainsKey("PASSWORD") => Password,
        "SMS_MFA" or "SOFTWARE_TOKEN_MFA" or "EMAIL_OTP" or "SMS_OTP" or "WEB_AUTHN" => SecondFactor,
        _ => null,
    };

    private static byte[] Hash(string link) => SHA256.HashData(Encoding.UTF8.GetBytes(link));

    /// <param name="Link">Null for the first step.</param>
    /// <param name="Kind"><c>Password</c>, <c>Mfa</c>, or null when the step verifies nothing.</param>
    private sealed record Step(PoolDefinition Pool, string Username, byte[]? Link, string? Kind);
}

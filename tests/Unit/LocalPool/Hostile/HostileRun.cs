using System.Text;
using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>Sends mutated requests and checks each response. Replaces an attacker whose tokens are used up.</summary>
internal sealed class HostileRun(HostilePool pool)
{
    // Access tokens last an hour, of which each request takes a second.
    private const int RequestsOfOne = 200;

    private readonly Dictionary<int, int> statuses = [];
    private Attacker? attacker;
    private int made;
    private HostileRequest? last;

    public string Summary =>
        string.Join(", ", statuses.OrderBy(status => status.Key).Select(status => $"{status.Value} times {status.Key}"));

    /// <summary>The request that a mutation became the last time it was sent.</summary>
    public string Print(Mutation mutation) => $"{last}";

    public async Task SendAsync(Mutation mutation)
    {
        var original = Originals.All[mutation.Original % Originals.All.Count];
        JsonObject? input = null;
        foreach (var variation in mutation.Variations)
        {
            pool.Host.Clock.Advance(TimeSpan.FromSeconds(1));
            input ??= await MakeAsync(original);
            if (await SendAsync(original, input, variation))
            {
                // Its starting point may be used up.
                input = null;
            }
        }
    }

    // True when the pool did what it was asked.
    private async Task<bool> SendAsync(Original original, JsonObject input, Variation variation)
    {
        var isOfUser = Original.IsOfUser(original.Operation, input);
        var request = new HostileRequest(
            original.Operation, input, isOfUser ? variation : Mutation.WithoutTargets(variation, pool.Targets));
        last = request;

        using var message = request.ToMessage();
        using var response = await pool.Host.Http.SendAsync(message, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = Encoding.UTF8.GetString(body);
        statuses[(int)response.StatusCode] = statuses.GetValueOrDefault((int)response.StatusCode) + 1;

        if ((AnswerRules.Fault(response, body) ?? Leak(isOfUser, request, text)) is { } fault)
        {
            Assert.Fail($"{fault}: {(int)response.StatusCode} {text}\nto\n{request}");
        }
        if (response.IsSuccessStatusCode)
        {
            await TidyAsync(original, text);
        }
        return response.IsSuccessStatusCode;
    }

    private string? Leak(bool isOfUser, HostileRequest request, string text)
    {
        var secrets = isOfUser ? pool.AllSecrets : pool.ForeignSecrets;
        if (secrets.FirstOrDefault(secret => text.Contains(
            secret, StringComparison.Ordinal) && !request.Text.Contains(secret, StringComparison.Ordinal)) is { } told)
        {
            return $"tells {told}";
        }
        return AnswerRules.TokenOwners(text).Any(pool.VictimSubs.Contains) ? "a token of somebody else" : null;
    }

    private async Task<JsonObject> MakeAsync(Original original)
    {
        if (attacker is null || ++made % RequestsOfOne == 0)
        {
            await ReplaceAsync();
        }
        try
        {
            return await original.MakeAsync(attacker!);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Earlier requests used up the starting point: a new attacker must succeed.
            await ReplaceAsync();
            return await original.MakeAsync(attacker!);
        }
    }

    private async Task ReplaceAsync()
    {
        if (attacker is not null)
        {
            await attacker.LeaveAsync();
        }
        attacker = await Attacker.CreateAsync(pool.Host);
    }

    // Only the pool's memory counts, not the test's.
    private async Task TidyAsync(Original original, string text)
    {
        if (original.Operation == "CreateUserPool" && JsonNode.Parse(text)?["UserPool"] is { } made)
        {
            await pool.Host.SendAsync("DeleteUserPool", new() { ["UserPoolId"] = (string)made["Id"]! });
        }
        if (original.EndsAttacker)
        {
            await ReplaceAsync();
        }
    }
}

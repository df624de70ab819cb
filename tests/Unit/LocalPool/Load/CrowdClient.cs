using System.Globalization;
using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Load;

/// <summary>One client, with the writes acknowledged to it.</summary>
/// <param name="won">Called with each contested name this client got.</param>
internal sealed class CrowdClient(int number, int seed, Action<string> won)
{
    private const int Contested = 8;

    private static readonly string[] Refusals =
        ["UsernameExistsException", "AliasExistsException", "LimitExceededException", "InvalidParameterException", "UserNotFoundException"];

    private readonly Random random = new(seed + number);
    private int step;

    public int Number { get; } = number;

    public string Username { get; } = $"member{number}";

    public int Acknowledged { get; private set; }

    public HashSet<string> Added { get; } = [];

    public HashSet<string> Deleted { get; } = [];

    /// <summary>The last acknowledged value of this client's attribute.</summary>
    public int Written { get; private set; }

    /// <summary>Null when the response to a token refresh was lost, as the pool may have rotated the token.</summary>
    public string? RefreshToken { get; set; }

    public async Task WorkAsync(HttpClient http, Func<bool> isOver)
    {
        try
        {
            while (!isOver())
            {
                await StepAsync(http);
            }
        }
        catch (HttpRequestException)
        {
            // The pool was killed.
        }
    }

    private async Task StepAsync(HttpClient http)
    {
        step++;
        var name = $"{Username}-{step}";
        switch (random.Next(8))
        {
            case 0:
                await WriteAsync(
                    http, "SignUp", SignUp(name, Crowd.ClientId, attributes: ("email", $"{name}@example.com")), () => Added.Add(name));
                break;
            case 1:
                // All of them, at about the same time.
                var wanted = $"wanted{step}";
                await WriteAsync(http, "SignUp", SignUp(wanted, Crowd.ClientId), () => won(wanted));
                break;
            case 2:
                await WriteAsync(
                    http, "AdminCreateUser", AdminPool.Of(name, Crowd.PoolId, ("MessageAction", "SUPPRESS")), () => Added.Add(name));
                break;
            case 3 when Added.Count > 0:
                var victim = Added.ElementAt(random.Next(Added.Count));
                Added.Remove(victim);
                await WriteAsync(http, "AdminDeleteUser", AdminPool.Of(victim, Crowd.PoolId), () => Deleted.Add(victim));
                break;
            case 4:
                var address = $"contested{random.Next(Contested)}@example.com";
                await WriteAsync(http, "AdminUpdateUserAttributes", AdminPool.Of(
                    Username, Crowd.PoolId, ("UserAttributes", Attributes(("email", address), ("email_verified", "true")))));
                break;
            case 5:
                var operation = random.Next(2) == 0 ? ("ForgotPassword", Crowd.Everybodys) : ("ResendConfirmationCode", Crowd.Unconfirmed);
                await WriteAsync(http, operation.Item1, Name(operation.Item2, Crowd.ClientId));
                break;
            case 6:
                await RenewAsync(http);
                break;
            default:
                var value = step;
                await WriteAsync(http, "AdminUpdateUserAttributes", AdminPool.Of(
                    Crowd.Everybodys, Crowd.PoolId,
                    ("UserAttributes", Attributes(
                        (Crowd.AttributeOf(Number), value.ToString(CultureInfo.InvariantCulture))))), () => Written = value);
                break;
        }
    }

    private async Task RenewAsync(HttpClient http)
    {
        if (RefreshToken is { } current)
        {
            RefreshToken = null;
            await WriteAsync(
                http, "GetTokensFromRefreshToken", new() { [nameof(RefreshToken)] = current, ["ClientId"] = Crowd.ClientId },
                output => RefreshToken = (string)output["AuthenticationResult"]![nameof(RefreshToken)]!);
        }
    }

    private Task WriteAsync(HttpClient http, string operation, JsonObject input, Action? acknowledged = null) =>
        WriteAsync(http, operation, input, _ => acknowledged?.Invoke());

    private async Task WriteAsync(HttpClient http, string operation, JsonObject input, Action<JsonObject> acknowledged)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local-pool") { Content = new StringContent(input.ToJsonString()) };
        request.Headers.Add("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (response.IsSuccessStatusCode)
        {
            acknowledged(body.Length == 0 ? [] : JsonNode.Parse(body)!.AsObject());
            Acknowledged++;
        }
        else
        {
            Assert.Contains((string)JsonNode.Parse(body)!["__type"]!, Refusals);
        }
    }
}

using System.Text.Json.Nodes;
using AccountPortal.Srp;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>Valid sign-ins and challenge responses, by user and by administrator.</summary>
internal static class SignInOriginals
{
    private const string Start = "InitiateAuth";
    private const string Respond = "RespondToAuthChallenge";

    public static IReadOnlyList<Original> All { get; } = [.. Starts(), .. Answers()];

    private static IEnumerable<Original> Starts() =>
    [
        new(Start, one => PasswordSignIn(one.Username, clientId: HostilePool.Name)),
        new(Start, JsonObject (one) =>
        {
            using var srp = new SrpClient();
            return FlowClientExtensions.Start(
                "USER_SRP_AUTH", one.Username, HostilePool.Name, ("SRP_A", srp.PublicValue), ("DEVICE_KEY", one.DeviceKey));
        }),
        new(Start, one => Choose(one.Username, HostilePool.Name, ("PREFERRED_CHALLENGE", "EMAIL_OTP"))),
        new(Start, one => FlowClientExtensions.Start("CUSTOM_AUTH", one.Email, HostilePool.Name)),
        new(Start, one => FlowClientExtensions.Start(
            "REFRESH_TOKEN_AUTH", one.Username, HostilePool.Name, ("REFRESH_TOKEN", one.RefreshToken), ("DEVICE_KEY", one.DeviceKey))),
        new("AdminInitiateAuth", JsonObject (one) =>
        {
            var input = PasswordSignIn(one.Username, clientId: HostilePool.Name).AsAdmin(HostilePool.Id);
            input["AuthFlow"] = "ADMIN_USER_PASSWORD_AUTH";
            return input;
        }),
    ];

    private static IEnumerable<Original> Answers() =>
    [
        new(Respond, async one =>
            (await one.Host.StartSrpAsync(one.Username, clientId: HostilePool.Name, poolName: HostilePool.Name)).Answer),
        new(Respond, async one =>
        {
            var challenge = await one.Host.CallAsync(Start, Choose(one.Username, HostilePool.Name, ("PREFERRED_CHALLENGE", "EMAIL_OTP")));
            return Answer(challenge, one.Username, HostilePool.Name, ("EMAIL_OTP_CODE", await one.Host.CodeSentToAsync(one.Email)));
        }),
        new(Respond, async one =>
        {
            var challenge = await one.Host.CallAsync(Start, Choose(one.Username, HostilePool.Name));
            return Answer(challenge, one.Username, HostilePool.Name, ("ANSWER", "PASSWORD"), ("PASSWORD", Password));
        }),
        new(Respond, async one =>
        {
            var challenge = await one.Host.CallAsync(Start, FlowClientExtensions.Start("CUSTOM_AUTH", one.Username, HostilePool.Name));
            return Answer(challenge, one.Username, HostilePool.Name, ("ANSWER", "blue"));
        }),
        new(Respond, async one =>
        {
            using var authenticator = new SoftwareAuthenticator();
            var options = (await one.Host.CallAsync("StartWebAuthnRegistration", one.With()))["CredentialCreationOptions"]!;
            await one.Host.CallAsync("CompleteWebAuthnRegistration", one.With(("Credential", authenticator.Register(options))));
            var challenge = await one.Host.CallAsync(Start, Choose(one.Username, HostilePool.Name, ("PREFERRED_CHALLENGE", "WEB_AUTHN")));
            var credential = authenticator.Sign(JsonNode.Parse(challenge.Parameter("CREDENTIAL_REQUEST_OPTIONS"))!);
            return Answer(challenge, one.Username, HostilePool.Name, ("CREDENTIAL", credential.ToJsonString()));
        }),
        new("AdminRespondToAuthChallenge", async one =>
        {
            var name = one.NewName();
            await one.Host.CallAsync("AdminCreateUser", AdminPool.Of(
                name, HostilePool.Id, ("TemporaryPassword", Password), ("MessageAction", "SUPPRESS")));
            var input = PasswordSignIn(name, clientId: HostilePool.Name).AsAdmin(HostilePool.Id);
            input["AuthFlow"] = "ADMIN_USER_PASSWORD_AUTH";
            var challenge = await one.Host.CallAsync("AdminInitiateAuth", input);
            return Answer(challenge, name, HostilePool.Name, ("NEW_PASSWORD", "Other-Passw0rd!")).AsAdmin(HostilePool.Id);
        }),
    ];
}

using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Hostile;

/// <summary>Valid requests of every operation except sign-ins and challenges.</summary>
internal static class Originals
{
    private const string NewPassword = "Other-Passw0rd!";

    public static IReadOnlyList<Original> All { get; } =
        [.. Users(), .. Codes(), .. Devices(), .. Administration(), .. Pools(), .. SignInOriginals.All];

    private static IEnumerable<Original> Users() =>
    [
        new("AssociateSoftwareToken", one => one.With()),
        new("ChangePassword", one => one.With(("PreviousPassword", Password), ("ProposedPassword", NewPassword))),
        new("DeleteUser", one => one.With()),
        new("DeleteUserAttributes", one => one.With(("UserAttributeNames", new JsonArray("nickname")))),
        new("GetUser", one => one.With()),
        new("GetUserAuthFactors", one => one.With()),
        new("GlobalSignOut", one => one.With()),
        new(
            "GetTokensFromRefreshToken",
            one => new() { ["RefreshToken"] = one.RefreshToken, ["ClientId"] = HostilePool.Name, ["DeviceKey"] = one.DeviceKey }),
        new("ListUserSessions", one => one.With()),
        new("ListWebAuthnCredentials", one => one.With(("MaxResults", 5))),
        new("RevokeToken", one => new() { ["Token"] = one.RefreshToken, ["ClientId"] = HostilePool.Name }),
        new("RevokeUserSession", async one =>
        {
            await one.Host.SignInAsync(one.Username, clientId: HostilePool.Name);
            var sessions = (await one.Host.CallAsync("ListUserSessions", one.With()))["Sessions"]!.AsArray();
            var other = sessions.First(session => !(bool)session!["IsCurrentSession"]!)!;
            return one.With(("SessionId", (string)other["SessionId"]!));
        }),
        new("SetUserMFAPreference", async one =>
        {
            await one.Host.RegisterTotpAsync(one.AccessToken);
            return one.With(("SoftwareTokenMfaSettings", FlowClientExtensions.Setting(enabled: true, preferred: true)));
        }),
        new("SetUserSettings", one => one.With(("MFAOptions", new JsonArray()))),
        new("StartWebAuthnRegistration", one => one.With()),
        new("CompleteWebAuthnRegistration", async one =>
        {
            using var authenticator = new SoftwareAuthenticator();
            return one.With(("Credential", await OfferedAsync(one, authenticator)));
        }),
        new("DeleteWebAuthnCredential", async one => one.With(("CredentialId", await RegisterPasskeyAsync(one)))),
        new("UpdateUserAttributes", one => one.With(("UserAttributes", Attributes(("nickname", "Nicky"), ("custom:secret", "mine"))))),
        new("VerifySoftwareToken", async one =>
        {
            var secret = (string)(await one.Host.CallAsync("AssociateSoftwareToken", one.With()))["SecretCode"]!;
            return one.With(("UserCode", one.Host.Totp(secret)), ("FriendlyDeviceName", "phone"));
        }),
    ];

    private static IEnumerable<Original> Codes() =>
    [
        new("SignUp", one => SignUp(one.NewName(), HostilePool.Name, attributes: [("nickname", "New"), ("custom:secret", "mine")])),
        new("ConfirmSignUp", async one =>
        {
            var name = await one.SignUpAsync();
            return Confirm(name, await one.Host.CodeSentToAsync($"{name}@example.com"), HostilePool.Name);
        }),
        new("ResendConfirmationCode", async one => Name(await one.SignUpAsync(), HostilePool.Name)),
        new("ForgotPassword", one => Name(one.Username, HostilePool.Name)),
        new("ConfirmForgotPassword", async one =>
        {
            await one.Host.CallAsync("ForgotPassword", Name(one.Username, HostilePool.Name));
            var input = Confirm(one.Username, await one.Host.CodeSentToAsync(one.Email), HostilePool.Name);
            input["Password"] = NewPassword;
            return input;
        }),
        new("GetUserAttributeVerificationCode", one => one.With(("AttributeName", "phone_number"))),
        new("VerifyUserAttribute", async one =>
        {
            await one.Host.CallAsync("GetUserAttributeVerificationCode", one.With(("AttributeName", "phone_number")));
            return one.With(("AttributeName", "phone_number"), ("Code", await one.Host.CodeSentToAsync(one.Phone)));
        }),
        new("UpdateAuthEventFeedback", async one =>
        {
            await one.Host.SignInFromAsync("192.0.2.7", one.Username, HostilePool.Name);
            return one.Named(
                ("EventId", await EventAsync(one)),
                ("FeedbackToken", await one.Host.CodeSentToAsync(one.Email)),
                ("FeedbackValue", "Valid"));
        }),
    ];

    private static IEnumerable<Original> Devices() =>
    [
        new("ConfirmDevice", async one =>
        {
            var device = new TestDevice(one.Host, HostilePool.Name, one.Username);
            await device.SignInAsNewAsync();
            return device.Confirmation();
        }),
        new("ForgetDevice", one => one.With(("DeviceKey", one.DeviceKey))),
        new("GetDevice", one => one.With(("DeviceKey", one.DeviceKey))),
        new("ListDevices", one => one.With(("Limit", 10))),
        new("UpdateDeviceStatus", one => one.With(("DeviceKey", one.DeviceKey), ("DeviceRememberedStatus", "not_remembered"))),
        new("AdminForgetDevice", one => one.Named(("DeviceKey", one.DeviceKey))),
        new("AdminGetDevice", one => one.Named(("DeviceKey", one.DeviceKey))),
        new("AdminListDevices", one => one.Named(("Limit", 10))),
        new("AdminUpdateDeviceStatus", one => one.Named(("DeviceKey", one.DeviceKey), ("DeviceRememberedStatus", "not_remembered"))),
    ];

    private static IEnumerable<Original> Administration() =>
    [
        new("AdminAddUserToGroup", one => one.Named(("GroupName", HostilePool.Group))),
        new("AdminConfirmSignUp", async one => AdminPool.Of(await one.SignUpAsync(), HostilePool.Id)),
        new("AdminCreateUser", one => AdminPool.Of(
            one.NewName(), HostilePool.Id,
            ("TemporaryPassword", NewPassword), ("MessageAction", "SUPPRESS"), ("DesiredDeliveryMediums", new JsonArray("EMAIL")),
            ("UserAttributes", Attributes(("nickname", "Made"), ("custom:secret", "mine"))))),
        new("AdminDeleteSoftwareToken", async one =>
        {
            await one.Host.RegisterTotpAsync(one.AccessToken);
            return one.Named();
        }),
        new("AdminDeleteUser", one => one.Named()),
        new("AdminDeleteUserAttributes", one => one.Named(("UserAttributeNames", new JsonArray("nickname")))),
        new("AdminDisableUser", one => one.Named()),
        new("AdminEnableUser", one => one.Named()),
        new("AdminGetUser", one => one.Named()),
        new("AdminListGroupsForUser", one => one.Named(("Limit", 5))),
        new("AdminListUserAuthEvents", one => one.Named(("MaxResults", 5))),
        new("AdminRemoveUserFromGroup", one => one.Named(("GroupName", HostilePool.Group))),
        new("AdminResetUserPassword", one => one.Named()),
        new("AdminSetUserMFAPreference", async one =>
        {
            await one.Host.RegisterTotpAsync(one.AccessToken);
            return one.Named(("SoftwareTokenMfaSettings", FlowClientExtensions.Setting(enabled: true, preferred: true)));
        }),
        new("AdminSetUserPassword", one => one.Named((nameof(Password), NewPassword), ("Permanent", true))),
        new("AdminSetUserSettings", one => one.Named(("MFAOptions", new JsonArray()))),
        new("AdminUpdateAuthEventFeedback", async one => one.Named(("EventId", await EventAsync(one)), ("FeedbackValue", "Invalid"))),
        new("AdminUpdateUserAttributes", one =>
            one.Named(("UserAttributes", Attributes(("nickname", "Nicky"), ("email_verified", "true"))))),
        new("AdminUserGlobalSignOut", one => one.Named()),
        new("ListUsers", one => new()
        {
            ["UserPoolId"] = HostilePool.Id,
            ["Filter"] = $"username = \"{one.Username}\"",
            ["AttributesToGet"] = new JsonArray("email"),
            ["Limit"] = 3,
        }),
        new("ListUsersInGroup", one => new() { ["UserPoolId"] = HostilePool.Id, ["GroupName"] = HostilePool.Group, ["Limit"] = 3 }),
    ];

    private static IEnumerable<Original> Pools() =>
    [
        new("AddCustomAttributes", one => one.OwnPoolWith(("CustomAttributes", new JsonArray(new JsonObject
        {
            ["Name"] = one.NewName()[^8..],
            ["AttributeDataType"] = "Number",
            ["Mutable"] = true,
            ["NumberAttributeConstraints"] = new JsonObject { ["MinValue"] = "0", ["MaxValue"] = "10" },
        })))),
        new("CreateGroup", one => one.OwnPoolWith(("GroupName", one.NewName()), ("Description", "Who"), ("Precedence", 5))),
        new("CreateUserPool", JsonObject (_) => JsonNode.Parse("""
            {
              "PoolName": "Made", "MfaConfiguration": "OFF", "AutoVerifiedAttributes": ["email"], "AliasAttributes": ["email"],
              "DeletionProtection": "INACTIVE",
              "Policies": { "PasswordPolicy": { "MinimumLength": 9, "RequireLowercase": true, "TemporaryPasswordValidityDays": 3 } },
              "Schema": [{
                "Name": "badge", "AttributeDataType": "String", "Mutable": true,
                "StringAttributeConstraints": { "MinLength": "1", "MaxLength": "9" }
              }],
              "DeviceConfiguration": { "ChallengeRequiredOnNewDevice": true, "DeviceOnlyRememberedOnUserPrompt": false },
              "AccountRecoverySetting": { "RecoveryMechanisms": [{ "Name": "verified_email", "Priority": 1 }] },
              "AdminCreateUserConfig": { "AllowAdminCreateUserOnly": true, "InviteMessageTemplate": { "EmailSubject": "Hello" } },
              "VerificationMessageTemplate": { "EmailMessage": "Take {####}", "EmailSubject": "Code" },
              "UserPoolTags": { "team": "red" }, "UsernameConfiguration": { "CaseSensitive": false }, "UserPoolTier": "PLUS",
              "UserPoolAddOns": { "AdvancedSecurityMode": "AUDIT" }
            }
            """)!.AsObject()),
        new("CreateUserPoolClient", one => one.OwnPoolWith(
            ("ClientName", "Made"), ("GenerateSecret", true), ("AccessTokenValidity", 10),
            ("TokenValidityUnits", new JsonObject { ["AccessToken"] = "minutes" }),
            ("ExplicitAuthFlows", new JsonArray("ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH")),
            ("ReadAttributes", new JsonArray("email")),
            ("PreventUserExistenceErrors", "ENABLED"), ("RefreshTokenRotation", new JsonObject { ["Feature"] = "DISABLED" }))),
        new("DeleteGroup", async one => one.OwnPoolWith(("GroupName", await AddGroupAsync(one)))),
        new("DeleteUserPool", one => one.OwnPoolWith()),
        new("DeleteUserPoolClient", one => one.OwnPoolWith(("ClientId", one.OwnClient))),
        new("DescribeUserPool", one => one.OwnPoolWith()),
        new("DescribeUserPoolClient", one => one.OwnPoolWith(("ClientId", one.OwnClient))),
        new("GetGroup", async one => one.OwnPoolWith(("GroupName", await AddGroupAsync(one)))),
        new("GetUserPoolMfaConfig", one => one.OwnPoolWith()),
        new("GetUserPoolSessionConfiguration", one => one.OwnPoolWith()),
        new("ListGroups", one => one.OwnPoolWith(("Limit", 5))),
        new("ListUserPoolClients", one => one.OwnPoolWith(("MaxResults", 5))),
        new("ListUserPools", JsonObject (_) => new() { ["MaxResults"] = 5 }),
        new("SetUserPoolMfaConfig", one => one.OwnPoolWith(
            ("MfaConfiguration", "OPTIONAL"), ("SoftwareTokenMfaConfiguration", new JsonObject { ["Enabled"] = true }),
            ("WebAuthnConfiguration", new JsonObject { ["RelyingPartyId"] = "example.com", ["UserVerification"] = "preferred" }))),
        new("SetUserPoolSessionConfiguration", one => one.OwnPoolWith(
            ("UserSessionTracking", "ENABLED"), ("TokenSession", new JsonObject { ["MaxPerUser"] = 5 }))),
        new("UpdateGroup", async one => one.OwnPoolWith(("GroupName", await AddGroupAsync(one)), ("Description", "Whom"))),
        new("UpdateUserPool", one => one.OwnPoolWith(
            ("AutoVerifiedAttributes", new JsonArray("email")),
            ("Policies", new JsonObject { ["PasswordPolicy"] = new JsonObject { ["MinimumLength"] = 8 } }))),
        new("UpdateUserPoolClient", one =>
            one.OwnPoolWith(("ClientId", one.OwnClient), ("ClientName", "Renamed"), ("RefreshTokenValidity", 3))),
    ];

    /// <summary>The browser's response to creation options.</summary>
    private static async Task<JsonObject> OfferedAsync(Attacker one, SoftwareAuthenticator authenticator) =>
        authenticator.Register((await one.Host.CallAsync("StartWebAuthnRegistration", one.With()))["CredentialCreationOptions"]!);

    private static async Task<string> RegisterPasskeyAsync(Attacker one)
    {
        using var authenticator = new SoftwareAuthenticator();
        await one.Host.CallAsync("CompleteWebAuthnRegistration", one.With(("Credential", await OfferedAsync(one, authenticator))));
        return authenticator.CredentialId;
    }

    private static async Task<string> AddGroupAsync(Attacker one)
    {
        var name = one.NewName();
        await one.Host.CallAsync("CreateGroup", one.OwnPoolWith(("GroupName", name)));
        return name;
    }

    private static async Task<string> EventAsync(Attacker one) =>
        (string)(await one.Host.CallAsync("AdminListUserAuthEvents", one.Named()))["AuthEvents"]![0]!["EventId"]!;
}

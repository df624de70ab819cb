using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;

namespace AccountPortal.Tests.Unit.Services.Activity;

public sealed class PoolEventReaderTests
{
    private static readonly DateTimeOffset noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("SignIn", "Pass", null, 0, ActivityKind.SignedIn)]
    [InlineData("SignIn", "Fail", "Password", 0, ActivityKind.SignInFailed)]
    [InlineData("SignIn", "Fail", "Mfa", 0, ActivityKind.MfaFailed)]
    [InlineData("SignIn", "InProgress", null, 16, ActivityKind.SignInUnfinished)]
    [InlineData("SignIn", "InProgress", null, 2, null)]
    [InlineData("SignUp", "Pass", null, 0, ActivityKind.SignedUp)]
    [InlineData("ForgotPassword", "Pass", null, 0, ActivityKind.PasswordResetRequested)]
    [InlineData("PasswordChange", "Pass", null, 0, ActivityKind.PasswordChanged)]
    [InlineData("PasswordChange", "Fail", null, 0, null)]
    [InlineData("ResendCode", "Pass", null, 0, null)]
    [InlineData("SomethingNew", "Pass", null, 0, null)]
    public void Each_kind_of_event_is_put_into_the_words_of_the_ledger_or_left_out(
        string type, string response, string? failed, int minutesAgo, ActivityKind? kind)
    {
        var found = Event(type, response);
        found.ChallengeResponses = failed is null ? [] : [new() { ChallengeName = failed, ChallengeResponse = ChallengeResponse.Failure }];

        Assert.Equal(kind, PoolEventReader.Read(found, noon + TimeSpan.FromMinutes(minutesAgo))?.Kind);
    }

    [Theory]
    [InlineData("NoRisk", null, false, ActivityRisk.None)]
    [InlineData("AccountTakeover", "Low", false, ActivityRisk.Low)]
    [InlineData("AccountTakeover", "Medium", false, ActivityRisk.Medium)]
    [InlineData("AccountTakeover", "High", false, ActivityRisk.High)]
    [InlineData("AccountTakeover", "High", true, ActivityRisk.LeakedPassword)]
    [InlineData("Block", "High", false, ActivityRisk.Blocked)]
    public void The_pools_judgement_becomes_one_word(string decision, string? level, bool leaked, ActivityRisk risk)
    {
        var found = Event("SignIn", "Pass");
        found.EventRisk = new()
        {
            RiskDecision = decision,
            RiskLevel = level is null ? null : new RiskLevelType(level),
            CompromisedCredentialsDetected = leaked,
        };

        Assert.Equal(risk, PoolEventReader.Read(found, noon)!.Risk);
    }

    [Theory]
    [InlineData("Chrome 126, Windows 10", "Chrome 126, Windows 10", null)]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux")]
    [InlineData("Other", null, null)]
    [InlineData(null, null, null)]
    public void The_device_is_told_as_well_as_it_is_known(string? device, string? browser, string? system)
    {
        var found = Event("SignIn", "Pass");
        found.EventContextData = new() { DeviceName = device, IpAddress = "192.0.2.9", City = "Bern", Country = "Switzerland" };

        var item = PoolEventReader.Read(found, noon)!;

        Assert.Equal(new ClientDetails(browser, system, "192.0.2.9"), item.Client);
        Assert.Equal("Bern, Switzerland", item.Place);
    }

    [Fact]
    public void Without_any_context_there_is_still_an_entry()
    {
        var item = PoolEventReader.Read(Event("SignIn", "Pass"), noon)!;

        Assert.Equal((ClientDetails.Unknown, null, ActivityRisk.None, true), (item.Client, item.Place, item.Risk, item.IsElsewhere));
    }

    private static AuthEventType Event(string type, string response) => new()
    {
        EventId = "42",
        EventType = new EventType(type),
        EventResponse = response,
        CreationDate = noon.UtcDateTime,
    };
}

namespace AccountPortal.Tests.E2E.Security;

/// <summary>
/// The same for choice-based sign-in, step by step: the user name, right and wrong codes, the way back, right and wrong
/// passwords. No user of these pools has a passkey, as available methods are shown by design.
/// </summary>
public abstract class ChoiceEnumerationTests<TPortal>(TPortal portal) : IClassFixture<TPortal>
    where TPortal : PortalFixture
{
    [Fact]
    public async Task A_stranger_sees_the_same_of_everybody()
    {
        var seen = new Dictionary<string, string>
        {
            ["exists"] = await WalkAsync(await portal.Users.CreateAsync()),
            ["missing"] = await WalkAsync(Person.Unknown()),
            ["unconfirmed"] = await WalkAsync(await portal.Users.CreateUnconfirmedAsync()),
            ["disabled"] = await WalkAsync(await DisabledAsync()),
        };

        Assert.Contains("value=\"EmailCode\"", seen["exists"], StringComparison.Ordinal);
        Assert.All(seen, looks => Assert.Equal(seen["exists"].Split('\n'), looks.Value.Split('\n')));
    }

    private async Task<string> WalkAsync(Person person)
    {
        using var stranger = new FormBrowser(portal.Address);
        var looks = "";
        foreach (var (path, form, field) in new[]
        {
            ("sign-in", "sign-in", ("Input.Username", person.Email)),
            ("sign-in/way", "way", ("Input.Factor", "EmailCode")),
            ("sign-in/one-time-code", "one-time-code", ("Input.Code", "00000000")),
            ("sign-in/one-time-code", "another-way", ("", "")),
            ("sign-in/way", "way", ("Input.Factor", "Password")),
            ("sign-in/password", "password", ("Input.Password", "Wrong-Passw0rd!")),
        })
        {
            var answer = await stranger.SubmitAsync(path, form, field);
            looks += Looks.Of(answer, person);
            if (answer.Location is { } location)
            {
                looks += Looks.Of(await stranger.GetAsync(location), person);
            }
        }

        return looks;
    }

    private async Task<Person> DisabledAsync()
    {
        var person = await portal.Users.CreateAsync();
        await portal.Users.Cognito.AdminDisableUserAsync(
            new() { UserPoolId = "local_demo", Username = person.Email }, TestContext.Current.CancellationToken);
        return person;
    }
}

/// <summary>A choice-based pool whose app client reveals who exists (LEGACY).</summary>
public sealed class TellingChoiceTests(TellingChoicePortal portal) : ChoiceEnumerationTests<TellingChoicePortal>(portal);

/// <summary>A choice-based pool whose app client hides it.</summary>
public sealed class HidingChoiceTests(HidingChoicePortal portal) : ChoiceEnumerationTests<HidingChoicePortal>(portal);

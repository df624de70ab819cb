namespace AccountPortal.Tests.E2E.Security;

/// <summary>
/// An anonymous visitor cannot tell users from unknown names, or from one another: by status, location, cookies, text
/// or length. The pool of <typeparamref name="TPortal"/> either hides who exists or reveals it, as app clients created
/// by API do.
/// </summary>
public abstract class EnumerationTests<TPortal>(TPortal portal) : IClassFixture<TPortal>
    where TPortal : PortalFixture
{
    [Fact]
    public Task Signing_in_with_a_wrong_password() => LooksTheSameAsync(
        "sign-in", "sign-in", person => [("Input.Username", person.Email), ("Input.Password", "Wrong-Passw0rd!")]);

    [Fact]
    public Task Forgetting_the_password() => LooksTheSameAsync(
        "forgot-password", "forgot", person => [("Input.Identifier", person.Email)]);

    [Fact]
    public Task Asking_for_the_code_of_a_sign_up_again() => LooksTheSameAsync(
        "sign-up/confirm", "confirm", person => [("Input.Identifier", person.Email), ("Input.Resend", "true")]);

    [Fact]
    public Task Confirming_with_a_wrong_code() => LooksTheSameAsync(
        "sign-up/confirm", "confirm", person => [("Input.Identifier", person.Email), ("Input.Code", "000000")]);

    [Fact]
    public Task Resetting_with_a_wrong_code() => LooksTheSameAsync(
        "reset-password", "reset",
        person => [("Input.Identifier", person.Email), ("Input.Code", "000000"), ("Input.Password", "Right-Passw0rd!")]);

    [Fact]
    public Task Signing_up_with_the_address() => LooksTheSameAsync(
        "sign-up", "sign-up", person => [("Input.Attributes[username]", person.Email), ("Input.Password", "Right-Passw0rd!")]);

    private async Task LooksTheSameAsync(string path, string form, Func<Person, (string Name, string Value)[]> fields)
    {
        var seen = new Dictionary<string, string>();
        foreach (var (kind, person) in await PeopleAsync())
        {
            using var stranger = new FormBrowser(portal.Address);
            var answer = await stranger.SubmitAsync(path, form, fields(person));
            var looks = Looks.Of(answer, person);
            if (answer.Location is { } location)
            {
                looks += Looks.Of(await stranger.GetAsync(location), person);
            }

            seen[kind] = looks;
        }

        Assert.All(seen, looks => Assert.Equal(seen["exists"].Split('\n'), looks.Value.Split('\n')));
    }

    private async Task<Dictionary<string, Person>> PeopleAsync() => new()
    {
        ["exists"] = await portal.Users.CreateAsync(),
        ["missing"] = Person.Unknown(),
        ["unconfirmed"] = await portal.Users.CreateUnconfirmedAsync(),
        ["must set a password"] = await portal.Users.CreateWithTemporaryPasswordAsync(),
        ["no verified channel"] = await CreateUnreachableAsync(),
    };

    private async Task<Person> CreateUnreachableAsync()
    {
        var person = Person.Unknown();
        await portal.Users.Cognito.AdminCreateUserAsync(
            new()
            {
                UserPoolId = "local_demo",
                Username = person.Email,
                MessageAction = "SUPPRESS",
                TemporaryPassword = Person.NewPassword(),
                UserAttributes = [new() { Name = "email", Value = person.Email }],
            },
            TestContext.Current.CancellationToken);
        await portal.Users.Cognito.AdminSetUserPasswordAsync(
            new() { UserPoolId = "local_demo", Username = person.Email, Password = person.Password, Permanent = true },
            TestContext.Current.CancellationToken);
        return person;
    }
}

/// <summary>The demo pool, whose app client hides who exists (<c>PreventUserExistenceErrors</c> is ENABLED).</summary>
public sealed class ReticentPoolTests(PortalFixture portal) : EnumerationTests<PortalFixture>(portal);

/// <summary>A pool whose app client reveals it (LEGACY).</summary>
public sealed class LegacyPoolTests(LegacyPoolPortal portal) : EnumerationTests<LegacyPoolPortal>(portal);

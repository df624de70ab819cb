namespace AccountPortal.Tests.Unit.Portal;

/// <summary>Deletes an account by its form, in a separate class since the user is gone afterwards.</summary>
public sealed class AccountDeletionTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Demo = "demo@example.com";
    private const string Deletion = "/account/data/deletion";

    [Fact]
    public async Task Another_name_deletes_nothing_and_the_right_one_everything()
    {
        using var person = await SignedInAsync(Demo);
        using var elsewhere = await SignedInAsync(Demo);
        using var wrong = await person.PostAsync(Deletion, null, ("confirmation", "mfa@example.com"));
        Assert.Equal("/account/data/delete?refused=ConfirmationMismatch", wrong.Headers.Location?.OriginalString);
        Assert.True(await person.IsSignedInAsync());

        using var right = await person.PostAsync(Deletion, null, ("confirmation", Demo));

        Assert.Equal("/goodbye", right.Headers.Location?.OriginalString);
        Assert.Null(person.SessionCookie);
        Assert.False(await elsewhere.IsSignedInAsync());
        foreach (var browser in new[] { person, elsewhere })
        {
            using var goodbye = await browser.GetAsync("/goodbye");
            Assert.Contains(
                "Your account is deleted", await goodbye.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.Ordinal);
        }

        Assert.Contains(portal.Events, entry => entry.StartsWith("user_deleted: ", StringComparison.Ordinal));
        using var again = await elsewhere.PostAsync(
            "/sign-in", await elsewhere.TokenAsync("/sign-in"), ("_handler", "sign-in"), ("Input.Username", Demo),
            ("Input.Password", PortalHost.Password));
        Assert.NotEqual("/account", again.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Nobody_else_is_told_of_a_deletion()
    {
        using var stranger = new PortalBrowser(portal.Address);

        using var answer = await stranger.GetAsync("/goodbye");

        Assert.EndsWith("/sign-in", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    private async Task<PortalBrowser> SignedInAsync(string user)
    {
        var person = new PortalBrowser(portal.Address);
        await person.SignInAsync(user);
        return person;
    }
}

namespace AccountPortal.Tests.E2E.Security;

/// <summary>A forgotten password, from a browser without scripts.</summary>
internal static class Resets
{
    /// <summary>Asks for a code, reads it in the mail and sets a new password with it.</summary>
    public static async Task<FormAnswer> ResetAsync(PortalFixture portal, FormBrowser browser, Person person, string password)
    {
        var asked = await browser.SubmitAsync("forgot-password", "forgot", ("Input.Identifier", person.Email));
        Assert.Equal("/reset-password", asked.Location);
        var code = await portal.Users.Inbox.CodeAsync(person.Email);
        return await browser.SubmitAsync("reset-password", "reset", ("Input.Code", code), ("Input.Password", password));
    }
}

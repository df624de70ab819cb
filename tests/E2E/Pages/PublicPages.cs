namespace AccountPortal.Tests.E2E.Pages;

/// <summary>The forms of the front door.</summary>
internal static class PublicPages
{
    public static async Task SignUpAsync(this Visitor visitor, Person person)
    {
        await visitor.Page.Locator("input[autocomplete=username]").FillAsync(person.Email);
        await visitor.Field("Password").FillAsync(person.Password);
        await visitor.Button("Create my account").ClickAsync();
    }

    public static async Task AskForResetAsync(this Visitor visitor, Person person)
    {
        await visitor.SeesAsync("Reset your password");
        await visitor.Field("Email or phone number").FillAsync(person.Email);
        await visitor.Button("Send a code").ClickAsync();
    }
}

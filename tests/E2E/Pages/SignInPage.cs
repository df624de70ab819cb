using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Pages;

internal sealed class SignInPage(Visitor visitor)
{
    public ILocator Name => visitor.Page.Locator("input[autocomplete~=username]");

    public ILocator Password => visitor.Field("Password");

    public async Task<SignInPage> OpenAsync()
    {
        await visitor.OpenAsync("sign-in");
        await visitor.SeesAsync("Sign in");
        return this;
    }

    public Task SignInAsync(Person person) => SignInAsync(person.Email, person.Password);

    public async Task SignInAsync(string name, string password)
    {
        await Name.FillAsync(name);
        await Password.FillAsync(password);
        await visitor.Button("Sign in").ClickAsync();
    }
}

/// <summary>A sign-in that asks only for the user name.</summary>
internal static class NameFirst
{
    public static async Task BeginAsync(this Visitor visitor, Person person)
    {
        await visitor.OpenAsync("sign-in");
        await new SignInPage(visitor).Name.FillAsync(person.Email);
        await visitor.Button("Continue").ClickAsync();
    }
}

using AccountPortal.Tests.E2E.Pages;
using AccountPortal.Tests.E2E.Processes;

namespace AccountPortal.Tests.E2E.Compatibility;

/// <summary>The portal against a server that nobody here wrote.</summary>
public sealed class CognitoLocalTests(BrowserFixture browser, CognitoLocal pool) : IClassFixture<CognitoLocal>
{
    [Fact]
    public Task Signing_in_and_reading_the_profile() => VisitAsync(async visitor =>
    {
        var person = await pool.CreatePersonAsync();
        await SignInAsync(visitor, person);
        await visitor.GoToAsync("Profile");
    });

    [Fact]
    public Task Signing_up_and_confirming() => VisitAsync(async visitor =>
    {
        var person = Person.Unknown();
        await visitor.OpenAsync("sign-up");
        await visitor.SignUpAsync(person);
        await visitor.SeesAsync("Confirm your account");
        await visitor.Field("Code").FillAsync(CognitoLocal.Code);
        await visitor.Button("Confirm my account").ClickAsync();
        await visitor.SeesAsync("Sign in");

        await SignInAsync(visitor, person);
    });

    [Fact]
    public Task Changing_and_resetting_the_password() => VisitAsync(async visitor =>
    {
        var person = await pool.CreatePersonAsync();
        var (changed, reset) = (Person.NewPassword(), Person.NewPassword());
        await SignInAsync(visitor, person);
        await visitor.GoToAsync("Password");
        await visitor.Field("Current password").FillAsync(person.Password);
        await visitor.Field("New password").FillAsync(changed);
        await visitor.Button("Change password").ClickAsync();
        await visitor.IsToldAsync("Your password is changed.");
        await visitor.OpenAccountAsync("account", "Overview");
        await visitor.Row("Sign out here").ButtonIn("Sign out").ClickAsync();
        await visitor.SeesAsync("Sign in");

        await visitor.OpenAsync("forgot-password");
        await visitor.SeesAsync("Reset your password");
        await visitor.Field("Email").FillAsync(person.Email);
        await visitor.Button("Send a code").ClickAsync();
        await visitor.SeesAsync("Set a new password");
        await visitor.Field("Code").FillAsync(CognitoLocal.Code);
        await visitor.Field("New password").FillAsync(reset);
        await visitor.Button("Set the new password").ClickAsync();
        await visitor.SeesAsync("Sign in");
        await SignInAsync(visitor, person with { Password = reset });
    });

    private static async Task SignInAsync(Visitor visitor, Person person)
    {
        await visitor.OpenAsync("sign-in");
        await visitor.Field("Email").FillAsync(person.Email);
        await visitor.Field("Password").FillAsync(person.Password);
        await visitor.Button("Sign in").ClickAsync();
        await visitor.SeesAccountAsync("Overview");
    }

    private async Task VisitAsync(Func<Visitor, Task> journey)
    {
        Assert.SkipWhen(CognitoLocal.Missing is not null, CognitoLocal.Missing ?? "");
        using var folder = new TemporaryFolder();
        await using var portal = await PortalProcess.StartAsync(
            Applications.Portal,
            "Development",
            $"--Cognito:UserPoolId={pool.PoolId}",
            $"--Cognito:ClientId={pool.ClientId}",
            $"--Cognito:ServiceUrl={pool.Address}",
            "--Cognito:AuthFlow=USER_PASSWORD_AUTH",
            "--Cognito:Pool:UsernameAttributes:0=email",
            $"--DataDirectory={folder.Path}");
        await browser.VisitAsync(portal.Address, Screen.Desktop, journey);
    }
}

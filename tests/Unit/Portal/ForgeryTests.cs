using System.Net;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Portal;

public sealed class ForgeryTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly string[] Forms =
        [
            "/sign-out", "/session/renew", "/preferences", "/account/data/export", "/account/data/deletion", "/sign-in", "/sign-up",
            "/forgot-password", "/reset-password",
        ];

    public static TheoryData<string> AllForms => new(Forms);

    [Theory]
    [MemberData(nameof(AllForms))]
    public async Task A_form_without_a_token_is_refused_and_changes_nothing(string path)
    {
        using var person = await SignedInAsync();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", path.Trim('/')), KeyValuePair.Create("theme", "dark")]);

        using var answer = await person.SendAsync(HttpMethod.Post, path, form);

        await RefusedAsync(answer, person);
    }

    [Theory]
    [MemberData(nameof(AllForms))]
    public async Task A_form_with_a_made_up_token_is_refused(string path)
    {
        using var person = await SignedInAsync();
        using var answer = await person.PostAsync(path, "made-up", ("_handler", path.Trim('/')), ("theme", "dark"));
        await RefusedAsync(answer, person);
    }

    [Theory]
    [MemberData(nameof(AllForms))]
    public async Task A_form_with_the_token_of_another_person_is_refused(string path)
    {
        using var person = await SignedInAsync();
        using var attacker = new PortalBrowser(portal.Address);
        using var answer = await person.PostAsync(path, await attacker.TokenAsync(), ("_handler", path.Trim('/')), ("theme", "dark"));
        await RefusedAsync(answer, person);
    }

    [Fact]
    public async Task The_token_and_cookie_of_a_stranger_do_not_serve_a_signed_in_person()
    {
        using var person = await SignedInAsync();
        using var attacker = new PortalBrowser(portal.Address);
        var token = await attacker.TokenAsync();
        person.Cookies["antiforgery"] = attacker.Cookies["antiforgery"];

        using var answer = await person.PostAsync("/sign-out", token);

        await RefusedAsync(answer, person);
    }

    [Theory]
    [MemberData(nameof(AllForms))]
    public async Task Plain_text_is_no_form(string path)
    {
        using var person = await SignedInAsync();
        using var text = new StringContent($"__RequestVerificationToken={await person.TokenAsync()}&theme=dark");
        using var answer = await person.SendAsync(HttpMethod.Post, path, text);
        await RefusedAsync(answer, person);
    }

    [Fact]
    public void Every_form_of_the_portal_is_checked_here()
    {
        var posts = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null
                && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => !path.StartsWith("/local-pool", StringComparison.Ordinal)
                && !path.StartsWith("/_blazor", StringComparison.Ordinal)
                && !path.StartsWith("/_framework", StringComparison.Ordinal));
        Assert.Empty(posts.Distinct().Except(Forms));
    }

    [Fact]
    public async Task No_address_changes_anything_by_being_visited()
    {
        using var person = await SignedInAsync();
        var cookie = person.SessionCookie;
        foreach (var path in Forms.Append("/sign-out?everywhere=true").Append("/preferences?theme=dark"))
        {
            using var answer = await person.GetAsync(path);
            Assert.Equal(cookie, person.SessionCookie);
        }

        Assert.True(await person.IsSignedInAsync());
        Assert.DoesNotContain("theme", person.Cookies.Keys);
    }

    [Fact]
    public async Task Another_site_cannot_embed_what_a_signed_in_person_sees()
    {
        using var person = await SignedInAsync();
        using var embedded = await person.GetAsync(
            "/account", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image"));
        using var framed = await person.GetAsync(
            "/account", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe"));
        using var followed = await person.GetAsync(
            "/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"));

        Assert.Equal(HttpStatusCode.Forbidden, embedded.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, framed.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, followed.StatusCode);
    }

    private async Task<PortalBrowser> SignedInAsync()
    {
        var person = new PortalBrowser(portal.Address);
        await person.SignInAsync();
        portal.Events.Clear();
        return person;
    }

    private async Task RefusedAsync(HttpResponseMessage answer, PortalBrowser person)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(portal.Events, entry => entry.StartsWith("malicious_csrf: ", StringComparison.Ordinal));
        Assert.DoesNotContain("theme", person.Cookies.Keys);
        Assert.True(await person.IsSignedInAsync());
    }
}

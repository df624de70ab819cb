using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AccountPortal.Tests.Unit.Components.PersonalData;

public sealed class PersonalDataPageTests : AccountPageTest
{
    [Fact]
    public void The_download_is_a_form_of_its_own()
    {
        var page = Open<PersonalDataPage>();

        Assert.NotNull(page.Find("form[method=post][action='account/data/export'][data-download] button[type=submit]"));
        Assert.Equal("account/data/delete", Button(page, "Delete your account").GetAttribute("href"));
    }

    [Fact]
    public void What_was_refused_is_told_and_a_made_up_reason_is_not()
    {
        Navigate("account/data?refused=PoolUnavailable");
        Assert.NotEmpty(Open<PersonalDataPage>().FindAll("[role=alert]"));

        Navigate("account/data?refused=Anything");
        Assert.Empty(Open<PersonalDataPage>().FindAll("[role=alert]"));
    }

    [Fact]
    public void Where_the_operator_deletes_accounts_the_page_says_whom_to_ask()
    {
        Deletion.IsOffered = false;
        var branding = Services.GetRequiredService<IOptions<BrandingOptions>>().Value;
        (branding.ApplicationName, branding.HelpUrl) = ("Harbour", new Uri("https://help.example.com/"));

        var data = Open<PersonalDataPage>();
        var deletion = Open<DeleteAccountPage>();

        Assert.False(HasButton(data, "Delete your account"));
        Assert.Contains("Ask the support of Harbour", data.Markup, StringComparison.Ordinal);
        Assert.Contains("Ask the support of Harbour", deletion.Markup, StringComparison.Ordinal);
        Assert.Equal("https://help.example.com/", Button(deletion, "Help").GetAttribute("href"));
        Assert.Empty(deletion.FindAll("form"));
    }

    [Fact]
    public void Deleting_says_what_is_lost_and_what_stays_and_wants_the_name_typed()
    {
        var page = Open<DeleteAccountPage>();

        Assert.Equal(["What you lose", "What stays"], page.FindAll("form h2").Select(heading => heading.TextContent));
        Assert.Contains("To confirm, type ada@example.com", page.Find("label").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("form[method=post][action='account/data/deletion'] input[name=confirmation]"));
    }

    [Fact]
    public void Deleting_needs_a_recent_proof_before_anything_is_typed()
    {
        Proof.Recent = false;

        var page = Open<DeleteAccountPage>();

        Assert.Empty(page.FindAll("form"));
        Assert.True(HasButton(page, "Confirm that it is you"));
    }

    private void Navigate(string path) => Services.GetRequiredService<NavigationManager>().NavigateTo(path);
}

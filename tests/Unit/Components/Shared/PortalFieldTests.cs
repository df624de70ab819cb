using Bunit;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AccountPortal.Tests.Unit.Components.Shared;

public sealed class PortalFieldTests : PortalComponentTest
{
    [Fact]
    public void A_form_that_comes_back_does_not_bring_the_password_back() =>
        Assert.DoesNotContain("s3cret", Show(InputType.Password).Markup, StringComparison.Ordinal);

    [Fact]
    public void A_form_that_comes_back_brings_everything_else_back() =>
        Assert.Equal("s3cret", Show(InputType.Text).Field("Word").GetAttribute("value"));

    [Fact]
    public void A_circuit_keeps_what_is_being_typed()
    {
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));

        Assert.Equal("s3cret", Show(InputType.Password).Field("Word").GetAttribute("value"));
    }

    [Fact]
    public void The_field_to_begin_with_is_marked_for_the_script()
    {
        var page = Render<PortalField>(parameters => parameters.Add(field => field.Label, "Word").Add(field => field.Autofocus, true));

        Assert.True(page.Field("Word").HasAttribute("data-focus"));
    }

    private IRenderedComponent<PortalField> Show(InputType type) =>
        Render<PortalField>(
            parameters => parameters.Add(field => field.Label, "Word").Add(field => field.Type, type).Add(field => field.Value, "s3cret"));
}

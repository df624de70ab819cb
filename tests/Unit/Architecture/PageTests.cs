using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>Each folder's _Imports.razor says who may open its pages. A page in a folder without one would be open to all.</summary>
public sealed class PageTests
{
    public static TheoryData<Type> Pages =>
        [.. typeof(Program).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_demands_a_session_or_is_rendered_without_a_circuit(Type page)
    {
        var demandsSession = page.GetCustomAttribute<AuthorizeAttribute>() is not null
            && page.GetCustomAttribute<AllowAnonymousAttribute>() is null;

        Assert.True(demandsSession || page.GetCustomAttribute<ExcludeFromInteractiveRoutingAttribute>() is not null);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_the_account_demands_a_session(Type page)
    {
        var routes = page.GetCustomAttributes<RouteAttribute>().Select(route => route.Template);

        Assert.True(
            !routes.Any(route => route.StartsWith("/account", StringComparison.Ordinal))
            || page.GetCustomAttribute<AuthorizeAttribute>() is not null);
    }
}

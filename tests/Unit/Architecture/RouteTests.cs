using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>The portal's addresses are spelled in one file.</summary>
public sealed class RouteTests
{
    private static readonly string[] routes = [.. ConstantsOf(typeof(Routes))];

    // A quoted address, with the slash or without, up to its end, query, fragment or a part that is filled in.
    private static readonly Regex literal = new(
        "(?:\"|=)(?:/(?<path>" + Alternatives(_ => true)
            + ")|(?<path>" + Alternatives(route => route.LastIndexOf('/') > 0) + "))/?(?=[\"?#{&])"
        + "|(?:(?:href|action)=|NavigateTo\\()\"(?<path>" + Alternatives(_ => true) + ")/?(?=[\"?#])"
        + "|\"(?<path>" + Alternatives(_ => true) + ")\\?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(5));

    [Fact]
    public void No_other_file_spells_a_route()
    {
        var spelled = Sources.Of("src/AccountPortal").Concat(Sources.Of("src/AccountPortal.Services"))
            .Where(source => !source.Path.EndsWith("/Navigation/Routes.cs", StringComparison.Ordinal))
            .SelectMany(source => literal.Matches(source.Text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase))
                .Select(match => $"{source.Path}: {match.Value}"));

        Assert.Empty(spelled);
    }

    [Theory]
    [InlineData("Redirect.To(\"/sign-in\");", true)]
    [InlineData("Redirect.To(\"/sign-in?reason=\" + reason);", true)]
    [InlineData("<a href=\"sign-in\">", true)]
    [InlineData("<a href=\"account/password?returnUrl=/account/activity/secure\">", true)]
    [InlineData("$\"/account/email?{query}\"", true)]
    [InlineData("Gate.PassAsync(\"account/email\")", true)]
    [InlineData("path is \"/ACCOUNT/EMAIL\"", true)]
    [InlineData("Navigation.NavigateTo(\"goodbye\")", true)]
    [InlineData("<EditForm FormName=\"sign-in\">", false)]
    [InlineData("public string Name => \"account\";", false)]
    [InlineData("LoginPath = \"/account-elsewhere\";", false)]
    public void The_search_tells_a_route_from_a_word(string source, bool isRoute) => Assert.Equal(isRoute, literal.IsMatch(source));

    [Fact]
    public void Every_page_has_a_route_of_the_file()
    {
        var pages = typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).ToList();

        Assert.NotEmpty(pages);
        Assert.Empty(pages.Except(routes));
    }

    [Fact]
    public void No_route_stands_there_twice() => Assert.Equal(routes.Distinct(StringComparer.OrdinalIgnoreCase), routes);

    private static string Alternatives(Func<string, bool> chosen) =>
        string.Join('|', routes.Where(chosen).OrderByDescending(route => route.Length).Select(route => Regex.Escape(route.TrimStart('/'))));

    private static IEnumerable<string> ConstantsOf(Type type) => type
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
        .Select(field => (string)field.GetRawConstantValue()!)
        .Concat(type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).SelectMany(ConstantsOf));
}

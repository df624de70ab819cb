using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>Finds parts of a page as a user does: by labels, buttons and sentences.</summary>
internal static class RenderedPageExtensions
{
    public static IElement Field<T>(this IRenderedComponent<T> page, string label)
        where T : IComponent
    {
        var found = page.FindAll("label").First(candidate => candidate.TextContent.Trim() == label);
        return page.Find("#" + found.GetAttribute("for"));
    }

    public static bool Has<T>(this IRenderedComponent<T> page, string label)
        where T : IComponent => page.FindAll("label").Any(candidate => candidate.TextContent.Trim() == label);

    public static void Fill<T>(this IRenderedComponent<T> page, string label, string text)
        where T : IComponent => page.Field(label).Change(text);

    public static void Send<T>(this IRenderedComponent<T> page)
        where T : IComponent => page.Find("form").Submit();

    public static string Alert<T>(this IRenderedComponent<T> page)
        where T : IComponent => page.Find("[role=alert] span").TextContent.Trim();

    public static string Lead<T>(this IRenderedComponent<T> page)
        where T : IComponent => page.Find(".lead").TextContent.Trim();
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E;

/// <summary>The automatic rules of WCAG 2.0, 2.1 and 2.2, level A and AA.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions options = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    public static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe(options);
        Assert.True(result.Violations.Length == 0, string.Join(Environment.NewLine, result.Violations.Select(violation =>
            $"{new Uri(page.Url).AbsolutePath} breaks {violation.Id} ({violation.Help}): {string.Join(" ", violation.Nodes.Select(node => node.Html))}")));
    }
}

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E;

/// <summary>
/// The automatic rules of WCAG 2.0, 2.1 and 2.2, level A and AA, on a page without frames. Skips a page that passed
/// before and looks the same: on the same screen, with the same elements, input and focus.
/// </summary>
internal static partial class Axe
{
    // Deque's runner opens a second page for every check, to join the results of frames.
    private const string Check = """
        async () => {
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
            const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
            return result.violations.map(broken => `${broken.id} (${broken.help}): ${broken.nodes.map(node => node.html).join(' ')}`);
        }
        """;

    // Everything a rule may look at, after all animations: a half-way colour is not legible.
    // The address tells one portal's style sheets from another's.
    private const string Looks = """
        async () => {
            await new Promise(requestAnimationFrame);
            const moving = document.getAnimations().filter(animation => Number.isFinite(animation.effect?.getComputedTiming().endTime));
            await Promise.all(moving.map(animation => animation.finished.catch(() => {})));
            return JSON.stringify([
                location.origin + location.pathname, innerWidth, innerHeight, scrollX, scrollY, document.title,
                matchMedia('(prefers-color-scheme: dark)').matches,
                document.activeElement?.outerHTML,
                [...document.querySelectorAll('input, select, textarea')].map(
                    field => [field.value, field.checked, field.disabled, field.matches(':invalid')]),
                document.documentElement.outerHTML]);
        }
        """;

    private static readonly string script = new BundledAxeScriptProvider().GetScript();
    private static readonly ConcurrentDictionary<string, bool> good = new(StringComparer.Ordinal);

    /// <summary>Fails where a page breaks a rule. Checks a page again that changed during the check.</summary>
    public static async Task CheckAsync(IPage page)
    {
        Assert.Single(page.Frames);
        var looks = await LooksAsync(page);
        while (!good.ContainsKey(looks))
        {
            if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            {
                await page.EvaluateAsync(script);
            }

            var violations = await page.EvaluateAsync<string[]>(Check);
            if (violations.Length == 0)
            {
                good[looks] = true;
                return;
            }

            var before = looks;
            looks = await LooksAsync(page);
            Assert.True(
                looks != before,
                string.Join(Environment.NewLine, violations.Select(violation => $"{new Uri(page.Url).AbsolutePath} breaks {violation}")));
        }
    }

    private static async Task<string> LooksAsync(IPage page) => Unique().Replace(await page.EvaluateAsync<string>(Looks), "*");

    // Encrypted values, ids (including those of test users), and return addresses of forms.
    [GeneratedRegex(
        """CfDJ8[\w/+=-]+|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}|\b[fp]?[0-9a-f]{8}\b"""
        + """|(?<=\breturnUrl=|"returnUrl\\" value=\\")[^"#\\]*""",
        RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Unique();
}

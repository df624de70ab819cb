using Humanizer;
using Microsoft.JSInterop;

namespace AccountPortal.Components.Shared;

/// <summary>Formats times in the browser's time zone and the user's language.</summary>
internal sealed class UserClock(IJSRuntime script, TimeProvider time)
{
    private TimeZoneInfo? zone;

    /// <summary>Reads the browser's time zone; until then, and when it reports none, times are in UTC.</summary>
    /// <param name="module">The URL of <c>js/time-zone.js</c>.</param>
    public async Task ReadZoneAsync(string module)
    {
        if (zone is not null)
        {
            return;
        }

        await using var browser = await script.InvokeAsync<IJSObjectReference>("import", module);
        var id = await browser.InvokeAsync<string?>("timeZone");
        zone = id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var known) ? known : TimeZoneInfo.Utc;
    }

    /// <summary>The local day of a moment.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment));

    /// <summary>The user's today.</summary>
    public DateOnly Today => DayOf(time.GetUtcNow());

    /// <summary>"5 minutes ago".</summary>
    public string Ago(DateTimeOffset moment) => moment.Humanize(time.GetUtcNow(), CultureInfo.CurrentUICulture);

    /// <summary>The time of day.</summary>
    public string TimeOf(DateTimeOffset moment) => Local(moment).ToString("t", CultureInfo.CurrentCulture);

    /// <summary>Day and time; today's day is left out.</summary>
    public string Exact(DateTimeOffset moment) =>
        DayOf(moment) == Today ? TimeOf(moment) : $"{Day(DayOf(moment))}, {TimeOf(moment)}";

    /// <summary>An unambiguous day in words.</summary>
    public static string Day(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);

    /// <summary>The day in figures.</summary>
    public string ShortDay(DateTimeOffset moment) => DayOf(moment).ToString("d", CultureInfo.CurrentCulture);

    private DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone ?? TimeZoneInfo.Utc).DateTime;
}

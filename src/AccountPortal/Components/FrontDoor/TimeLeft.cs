using Microsoft.Extensions.Localization;

namespace AccountPortal.Components.FrontDoor;

/// <summary>How long a step still waits, in words. A static page cannot know the visitor's clock, so it tells a span, not a time.</summary>
internal static class TimeLeft
{
    public static string In(IStringLocalizer<Resources.FrontDoor> texts, DateTimeOffset end, DateTimeOffset now) =>
        Math.Max(1, (int)Math.Ceiling((end - now).TotalMinutes)) is var minutes and > 1
            ? texts["This step waits for {0} minutes.", minutes]
            : texts["This step waits for one more minute."];
}

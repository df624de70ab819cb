namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>
/// Waits for effects without a rendering: a prevented navigation, a call after a dialog's answer. bUnit itself checks
/// again only when the component renders.
/// </summary>
internal static class Eventually
{
    /// <summary>How long a wait may take before the test fails; a busy machine is slow.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    public static void Holds(Func<bool> condition) =>
        Assert.True(SpinWait.SpinUntil(condition, Patience), "The condition did not come true.");
}

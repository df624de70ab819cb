namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>
/// Waits for what no rendering announces: a navigation that was prevented, a call that a dialog's answer leads to.
/// bUnit's own waiting looks again only when the component renders.
/// </summary>
internal static class Eventually
{
    /// <summary>How long a wait may take before the test fails: a busy machine takes its time.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    public static void Holds(Func<bool> condition) =>
        Assert.True(SpinWait.SpinUntil(condition, Patience), "The condition did not come true.");
}

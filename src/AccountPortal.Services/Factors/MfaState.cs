namespace AccountPortal.Services.Factors;

/// <summary>Which second steps are on.</summary>
/// <param name="Enabled">Those that are on, in no order.</param>
/// <param name="Preferred">The one that is asked for first, or null.</param>
public sealed record MfaState(IReadOnlyList<MfaMethod> Enabled, MfaMethod? Preferred)
{
    /// <summary>Whether <paramref name="method"/> is on.</summary>
    public bool IsOn(MfaMethod method) => Enabled.Contains(method);
}

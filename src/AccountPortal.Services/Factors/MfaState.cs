namespace AccountPortal.Services.Factors;

/// <summary>The MFA methods that are on.</summary>
/// <param name="Enabled">The methods that are on, in no order.</param>
/// <param name="Preferred">The preferred method, or null.</param>
public sealed record MfaState(IReadOnlyList<MfaMethod> Enabled, MfaMethod? Preferred)
{
    /// <summary>Whether <paramref name="method"/> is on.</summary>
    public bool IsOn(MfaMethod method) => Enabled.Contains(method);
}

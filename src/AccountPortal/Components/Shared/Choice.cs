namespace AccountPortal.Components.Shared;

/// <summary>One entry of a <c>SelectField</c>.</summary>
/// <param name="Value">What the pool keeps.</param>
/// <param name="Text">What people read.</param>
/// <param name="Group">The heading it stands under, or null.</param>
public sealed record Choice(string Value, string Text, string? Group = null);

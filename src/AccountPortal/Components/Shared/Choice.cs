namespace AccountPortal.Components.Shared;

/// <summary>One entry of a <c>SelectField</c>.</summary>
/// <param name="Value">The value in the pool.</param>
/// <param name="Text">The text that the user reads.</param>
/// <param name="Group">The heading above it, or null.</param>
public sealed record Choice(string Value, string Text, string? Group = null);

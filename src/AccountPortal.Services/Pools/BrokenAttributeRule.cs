namespace AccountPortal.Services.Pools;

/// <summary>The rule that a value breaks.</summary>
/// <param name="Rule">Which one.</param>
/// <param name="Limit">The least or greatest length or value that the rule allows; 0 for the other rules.</param>
internal sealed record BrokenAttributeRule(AttributeRule Rule, decimal Limit = 0);

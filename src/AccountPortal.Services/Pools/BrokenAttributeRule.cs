namespace AccountPortal.Services.Pools;

/// <summary>The rule that a value breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Limit">The minimum or maximum length or value of the rule; 0 for the other rules.</param>
internal sealed record BrokenAttributeRule(AttributeRule Rule, decimal Limit = 0);

namespace AccountPortal.Services.Changes;

/// <summary>A change of an account. It says what to reload and carries no data.</summary>
/// <param name="Matter">What changed.</param>
/// <param name="Origin">The page or request that made the change and needs no notice of it; null to notify all.</param>
public sealed record AccountChange(AccountMatter Matter, string? Origin);

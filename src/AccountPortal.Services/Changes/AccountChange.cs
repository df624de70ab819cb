namespace AccountPortal.Services.Changes;

/// <summary>Something changed in somebody's account. It says what to read again, and nothing of what is read.</summary>
/// <param name="Matter">What changed.</param>
/// <param name="Origin">The page or request that changed it, so that it is not told what it knows; null where everybody has to hear it.</param>
public sealed record AccountChange(AccountMatter Matter, string? Origin);

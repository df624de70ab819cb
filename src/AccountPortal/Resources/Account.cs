namespace AccountPortal.Resources;

/// <summary>Marks the texts of the account pages.</summary>
public sealed class Account;

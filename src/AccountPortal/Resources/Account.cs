namespace AccountPortal.Resources;

/// <summary>Marks the texts of the pages inside a session.</summary>
public sealed class Account;

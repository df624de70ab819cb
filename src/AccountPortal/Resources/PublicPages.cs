namespace AccountPortal.Resources;

/// <summary>Marks the texts of the pages before a session.</summary>
public sealed class PublicPages;

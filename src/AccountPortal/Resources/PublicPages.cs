namespace AccountPortal.Resources;

/// <summary>Marks the texts of the public pages.</summary>
public sealed class PublicPages;

namespace AccountPortal.Resources;

/// <summary>Marks the texts that every kind of page shares.</summary>
public sealed class Common;

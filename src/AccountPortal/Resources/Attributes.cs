namespace AccountPortal.Resources;

/// <summary>Marks attribute names and validation sentences.</summary>
public sealed class Attributes;

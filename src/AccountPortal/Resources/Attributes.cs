namespace AccountPortal.Resources;

/// <summary>Marks what the pool's attributes are called, and the sentences for values that do not fit them.</summary>
public sealed class Attributes;

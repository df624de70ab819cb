namespace AccountPortal.Resources;

/// <summary>Marks the texts that all pages share.</summary>
public sealed class Common;

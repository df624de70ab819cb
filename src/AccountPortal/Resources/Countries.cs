namespace AccountPortal.Resources;

/// <summary>Marks country and region names, keyed by ISO 3166 code.</summary>
public sealed class Countries;

namespace AccountPortal.Resources;

/// <summary>Marks the names of countries and regions by their ISO 3166 codes.</summary>
public sealed class Countries;

namespace AccountPortal.Resources;

/// <summary>Marks a sentence for every <see cref="AccountErrorKind"/>, keyed by its name; {0} is the wait in seconds.</summary>
public sealed class ErrorMessages;

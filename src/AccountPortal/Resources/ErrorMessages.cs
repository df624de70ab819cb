namespace AccountPortal.Resources;

/// <summary>Marks the sentences for every <see cref="AccountErrorKind"/>, keyed by its name; {0} is the wait in seconds where one is known.</summary>
public sealed class ErrorMessages;

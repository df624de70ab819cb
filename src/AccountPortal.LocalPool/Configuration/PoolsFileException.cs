namespace AccountPortal.LocalPool.Configuration;

/// <summary>A pools file that cannot be used; the message says where in it and why.</summary>
internal sealed class PoolsFileException(string message) : Exception(message);

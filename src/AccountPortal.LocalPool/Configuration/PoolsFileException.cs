namespace AccountPortal.LocalPool.Configuration;

/// <summary>A pools file is invalid; the message names the place and the problem.</summary>
internal sealed class PoolsFileException(string message) : Exception(message);

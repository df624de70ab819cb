namespace AccountPortal.Srp;

/// <summary>The other side sent a value that the protocol forbids; abort the sign-in.</summary>
public sealed class SrpProtocolException : Exception
{
    public SrpProtocolException()
    {
    }

    public SrpProtocolException(string message)
        : base(message)
    {
    }

    public SrpProtocolException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

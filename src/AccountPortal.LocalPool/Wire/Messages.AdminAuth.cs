namespace AccountPortal.LocalPool.Wire;

/// <summary>What administrators hear in other words than users.</summary>
internal static partial class Messages
{
    public const string AdminFlowOff = "Auth flow not enabled for this client";
}

namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>MfaConfiguration on the wire.</summary>
internal static class MfaModes
{
    public static MfaMode Parse(string? name) => name switch
    {
        "ON" => MfaMode.On,
        "OPTIONAL" => MfaMode.Optional,
        _ => MfaMode.Off,
    };
}

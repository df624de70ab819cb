namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>MfaConfiguration on the wire.</summary>
internal static class MfaConfigurationNames
{
    public static MfaConfiguration Parse(string? name) => name switch
    {
        "ON" => MfaConfiguration.On,
        "OPTIONAL" => MfaConfiguration.Optional,
        _ => MfaConfiguration.Off,
    };

    public static string Of(MfaConfiguration configuration) => configuration switch
    {
        MfaConfiguration.On => "ON",
        MfaConfiguration.Optional => "OPTIONAL",
        _ => "OFF",
    };
}

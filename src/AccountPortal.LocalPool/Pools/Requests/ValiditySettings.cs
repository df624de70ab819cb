namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>Token lifetimes: numbers with their units in TokenValidityUnits.</summary>
internal static class ValiditySettings
{
    private static readonly string[] Units = ["seconds", "minutes", "hours", "days"];

    public static Func<ClientDefinition, ClientDefinition> Read(InputReader input)
    {
        var units = input.Structure("TokenValidityUnits");
        var access = Span(input.Number("AccessTokenValidity", 1, 86_400), units?.OptionalEnum("AccessToken", Units) ?? "hours");
        var id = Span(input.Number("IdTokenValidity", 1, 86_400), units?.OptionalEnum("IdToken", Units) ?? "hours");
        var refresh = Span(input.Number("RefreshTokenValidity", 0, 315_360_000), units?.OptionalEnum("RefreshToken", Units) ?? "days");
        return client =>
        {
            var standard = new ClientDefinition();
            var changed = client with
            {
                AccessTokenValidity = access ?? standard.AccessTokenValidity,
                IdTokenValidity = id ?? standard.IdTokenValidity,
                RefreshTokenValidity = refresh is { Ticks: > 0 } ? refresh.Value : standard.RefreshTokenValidity,
            };
            return IsInRange(changed) ? changed : throw CognitoFault.InvalidParameter(CognitoTexts.ValidityOutOfRange);
        };
    }

    private static bool IsInRange(ClientDefinition client) =>
        IsShort(client.AccessTokenValidity) && IsShort(client.IdTokenValidity)
        && client.RefreshTokenValidity >= TimeSpan.FromMinutes(60) && client.RefreshTokenValidity <= TimeSpan.FromDays(3650)
        && client.RefreshTokenValidity >= client.AccessTokenValidity && client.RefreshTokenValidity >= client.IdTokenValidity;

    private static bool IsShort(TimeSpan validity) => validity >= TimeSpan.FromMinutes(5) && validity <= TimeSpan.FromDays(1);

    // Capped, as more would overflow a TimeSpan; out of range in any case.
    private static TimeSpan? Span(int? number, string unit) => number is not { } count ? null : unit switch
    {
        "seconds" => TimeSpan.FromSeconds(count),
        "minutes" => TimeSpan.FromMinutes(count),
        "hours" => TimeSpan.FromHours(Math.Min(count, 10_000_000)),
        _ => TimeSpan.FromDays(Math.Min(count, 100_000)),
    };
}

namespace AccountPortal.LocalPool.Pages;

/// <summary>All the pool knows of one user, except secrets.</summary>
internal static class UserPage
{
    public const string Lead = "What the pool knows of this user. Passwords and secrets are not among it.";

    /// <param name="events">Null where the pool records none.</param>
    public static string Render(PageShell shell, PoolUser user, IReadOnlyList<PoolDevice> devices, IReadOnlyList<AuthEvent>? events) => $"""
        {Back(shell, PageShell.Encode(user.PoolId))}
        {PageShell.Table("state", "State", ["What", "Value"], State(user))}
        {PageShell.Table("attributes", "Attributes", ["Name", "Value"], Pairs(user.Attributes))}
        {PageShell.Table("pending", "Waiting for verification", ["Name", "New value"], Pairs(user.Pending))}
        {PageShell.Table("passkeys", "Passkeys", ["Name", "Relying party", "Added"], user.Passkeys.Select(Passkey))}
        {PageShell.Table("devices", "Devices", ["Name", "Remembered", "Last sign-in", "Key"], devices.Select(Device))}
        {PageShell.Table("events", "Events", ["Type", "Result", "When", "Address"], (events ?? []).Select(Event))}
        {(events is null ? "<p>Events are kept in pools of the plan Plus with threat protection.</p>" : "")}
        """;

    private static string Back(PageShell shell, string pool) =>
        $"""<p><a href="{PageShell.Encode(shell.Root)}/pools/{pool}">All users of {pool}</a></p>""";

    private static IEnumerable<string[]> State(PoolUser user) =>
    [
        ["Username", PageShell.Encode(user.Username)],
        ["Sub", PageShell.Encode(user.Sub)],
        ["Status", PageShell.Encode(user.Status)],
        ["Enabled", user.Enabled ? "yes" : "no"],
        ["Factors", PageShell.Encode(UserFactors.InWords(user))],
        ["Created", PageShell.Time(user.CreatedAt)],
        ["Changed", PageShell.Time(user.ModifiedAt)],
    ];

    private static IEnumerable<string[]> Pairs(Dictionary<string, string> values) =>
        values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(
            pair => (string[])[PageShell.Encode(pair.Key), PageShell.Encode(pair.Value)]);

    private static string[] Passkey(WebAuthnCredential passkey) =>
        [PageShell.Encode(passkey.Name), PageShell.Encode(passkey.RelyingPartyId), PageShell.Time(passkey.CreatedAt)];

    private static string[] Device(PoolDevice device) =>
    [
        PageShell.Encode(device.Name ?? "no name"),
        device.Remembered ? "yes" : "no",
        PageShell.Time(device.AuthenticatedAt),
        $"<code>{PageShell.Encode(device.Key)}</code>",
    ];

    private static string[] Event(AuthEvent entry) =>
        [
            PageShell.Encode(entry.Type), PageShell.Encode(entry.Response), PageShell.Time(entry.CreatedAt),
            PageShell.Encode(entry.IpAddress),
        ];
}

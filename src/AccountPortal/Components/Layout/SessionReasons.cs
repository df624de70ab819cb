namespace AccountPortal.Components.Layout;

/// <summary>Spells a <see cref="SessionEndReason"/> for the URL of the sign-in page: <c>signed-out</c>.</summary>
internal static class SessionReasons
{
    public static string Name(SessionEndReason reason) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());

    public static SessionEndReason? Parse(string? name) =>
        Enum.GetValues<SessionEndReason>().Where(reason => Name(reason) == name)
            .Select(reason => (SessionEndReason?)reason).FirstOrDefault();
}

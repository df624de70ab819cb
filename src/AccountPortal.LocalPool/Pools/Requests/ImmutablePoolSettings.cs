namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>
/// Settings fixed at creation. UpdateUserPool has no such members; a request that sends one with another value is refused rather than
/// ignored.
/// </summary>
internal static class ImmutablePoolSettings
{
    public static void RequireUnchanged(InputReader input, PoolDefinition pool)
    {
        Require("AliasAttributes", !input.Has("AliasAttributes") || SameNames(input, "AliasAttributes", pool.AliasAttributes));
        Require("UsernameAttributes", !input.Has("UsernameAttributes") || SameNames(input, "UsernameAttributes", pool.UsernameAttributes));
        Require(
            "UsernameConfiguration",
            input.Structure(
                "UsernameConfiguration")?.Switch("CaseSensitive") is not { } sensitive || sensitive == pool.CaseSensitiveUsernames);
        Require("Schema", !input.Has("Schema"));
    }

    private static bool SameNames(InputReader input, string member, IReadOnlyList<string> known) =>
        input.Names(member).ToHashSet().SetEquals(known);

    private static void Require(string member, bool isUnchanged)
    {
        if (!isUnchanged)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.FixedAtCreation.With(member));
        }
    }
}

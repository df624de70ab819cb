namespace AccountPortal.LocalPool.Pools;

/// <summary>Ids and secrets in the shape of Cognito's.</summary>
internal static class NewIds
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const string Mixed = Lower + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static string Pool(string region) => $"{region}_{RandomNumberGenerator.GetString(Mixed, 9)}";

    public static string Client() => RandomNumberGenerator.GetString(Lower, 26);

    public static string Secret() => RandomNumberGenerator.GetString(Lower, 52);
}

namespace AccountPortal.LocalPool.Pools;

/// <summary>Creates IDs and secrets in Cognito's shape.</summary>
internal static class NewIds
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz0123456789";
    private const string Mixed = Lower + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static string Pool(string region) => $"{region}_{RandomNumberGenerator.GetString(Mixed, 9)}";

    public static string Client() => RandomNumberGenerator.GetString(Lower, 26);

    public static string Secret() => RandomNumberGenerator.GetString(Lower, 52);
}

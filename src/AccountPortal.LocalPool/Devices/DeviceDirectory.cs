using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Devices;

/// <summary>What users do with their own devices and administrators with everybody's.</summary>
internal static class DeviceDirectory
{
    private const string Remembered = "remembered";
    private const int PageSize = 60;

    /// <summary>The values of DeviceRememberedStatus.</summary>
    public static readonly IReadOnlyList<string> Statuses = [Remembered, "not_remembered"];

    public static PoolDevice RequireDevice(this PoolStore store, PoolUser user, string key) =>
        store.FindDevice(user, key) ?? throw CognitoFault.ResourceNotFound(Messages.DeviceUnknown);

    /// <summary>One page of a user's devices; a limit of nothing means the largest page.</summary>
    public static JsonObject Page(PoolStore store, PoolDefinition pool, PoolUser user, int? limit, string? paginationToken)
    {
        var size = limit is > 0 and var asked ? asked : PageSize;
        var after = paginationToken is null ? "" : OpenToken(store.Secrets, user, paginationToken);
        var devices = store.ListDevices(user, after, size + 1);
        var output = new JsonObject
        {
            ["Devices"] = new JsonArray([.. devices.Take(size).Select(device => DeviceOutput.Describe(pool, user, device))]),
        };
        if (devices.Count > size)
        {
            output["PaginationToken"] = SealToken(store.Secrets, user, devices[size - 1].Key);
        }
        return output;
    }

    public static void SetStatus(PoolStore store, PoolUser user, string key, string? status, DateTimeOffset now)
    {
        var device = store.RequireDevice(user, key);
        if (status is not null)
        {
            store.SaveDevice(user, device with { Remembered = status == Remembered, ModifiedAt = now });
        }
    }

    public static void Forget(PoolStore store, PoolUser user, string key)
    {
        if (!store.ForgetDevice(user, key))
        {
            throw CognitoFault.ResourceNotFound(Messages.DeviceUnknown);
        }
    }

    // Sealed for one user: a token tells nothing, and leads into nobody else's list.
    private static string SealToken(SecretBox secrets, PoolUser user, string after) =>
        Base64Url.EncodeToString(secrets.Seal(Purpose(user), Encoding.UTF8.GetBytes(after)));

    private static string OpenToken(SecretBox secrets, PoolUser user, string token)
    {
        try
        {
            return Encoding.UTF8.GetString(secrets.Open(Purpose(user), Base64Url.DecodeFromChars(token)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.PaginationTokenInvalid);
        }
    }

    private static string Purpose(PoolUser user) => $"device page {user.PoolId} {user.Sub}";
}

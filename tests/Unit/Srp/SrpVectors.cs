using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using AccountPortal.Srp;

namespace AccountPortal.Tests.Unit.Srp;

/// <summary>One sign-in, computed by an independent implementation with the exponents below.</summary>
internal static class SrpVectors
{
    public const string PoolName = "EXAMPLE12";
    public const string UserId = "74785488-4041-70a4-dcfe-cddfca936be5";
    public const string Password = "Passw0rd!é";
    public const string SaltHex = "8ce8291892390f6b53a245933faf6164";
    public const string Timestamp = "Tue Jan 6 03:04:05 UTC 2026";
    public const string Signature = "oWdEekgzB7E288ME2b53mAPhAEwr3K+GacVCd/iQmws=";

    public static byte[] SecretBlock => Encoding.UTF8.GetBytes("secret-block-bytes");

    public static byte[] Salt => Convert.FromHexString(SaltHex);

    public static byte[] ClientExponent => Convert.FromHexString(
        string.Concat(Enumerable.Repeat("a1", 32)) + "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");

    public static byte[] ServerExponent => Convert.FromHexString(
        string.Concat(Enumerable.Repeat("b2", 32)) + "201f1e1d1c1b1a191817161514131211100f0e0d0c0b0a090807060504030201");

    public static string Fingerprint(BigInteger value) => Convert.ToHexStringLower(SHA256.HashData(SrpPadding.Pad(value)));
}

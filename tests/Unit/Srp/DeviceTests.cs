using System.Numerics;
using System.Security.Cryptography;
using AccountPortal.Srp;
using CsCheck;

namespace AccountPortal.Tests.Unit.Srp;

public sealed class DeviceTests
{
    private const int Rounds = 15;
    private const string Group = "-v7w9UcY6";
    private const string Key = "us-west-2_a1b2c3d4-5678-90ab-cdef-123456789012";
    private const string Password = "ZGV2aWNlLXJhbmRvbS1wYXNzd29yZA==";

    private static readonly byte[] Salt = Convert.FromHexString("f0e1d2c3b4a5968778695a4b3c2d1e0f");
    private static readonly Gen<byte[]> Salts = Gen.Byte.Array[16];
    private static readonly Gen<string> Passwords = Gen.Byte.Array[40].Select(Convert.ToBase64String);
    private static readonly Gen<string> Keys = Gen.Guid.Select(guid => $"eu-west-1_{guid}");

    [Fact]
    public void The_private_key_is_that_of_an_independent_implementation() =>
        Assert.Equal(
            "a9f1d065d4054462261608b18043df5cd6b8c254de5232199805752fae014f37",
            SrpHex.ToHex(SrpKeys.ComputeX(Group, Key, Password, Salt)));

    [Fact]
    public void So_are_verifier_and_salt()
    {
        var secret = SrpDevices.CreateSecret(Group, Key, Password, Salt);

        Assert.Equal("APDh0sO0pZaHeGlaSzwtHg8=", secret.Salt);
        Assert.StartsWith("AJI7ypA9MIdCOXGPQ7sGmuqyGkZsu1htBM/oDbAp", secret.PasswordVerifier, StringComparison.Ordinal);
        Assert.Equal(
            "6133fed4b542f31b98b9102f97d64606e8c95b7c9c9a785f49b0c00191e4a927",
            SrpVectors.Fingerprint(SrpDevices.ReadVerifier(secret.PasswordVerifier)));
    }

    [Fact]
    public void Device_and_server_agree_for_every_key_salt_and_password() =>
        Gen.Select(Keys, Salts, Passwords).Sample(
            (key, salt, password) => Assert.True(Prove(SrpDevices.CreateSecret(Group, key, password, salt), key, (Group, key, password))),
            iter: Rounds);

    [Fact]
    public void Another_password_key_or_group_is_never_accepted() =>
        Gen.Select(Keys, Salts, Passwords, Passwords).Where((_, _, first, second) => first != second).Sample(
            (key, salt, password, other) =>
            {
                var secret = SrpDevices.CreateSecret(Group, key, password, salt);
                Assert.False(Prove(secret, key, (Group, key, other)));
                Assert.False(Prove(secret, key, (Group, key + "0", password)));
                Assert.False(Prove(secret, key, ("-00000000", key, password)));
            },
            iter: Rounds / 3);

    [Fact]
    public void Passwords_and_salts_are_new_each_time()
    {
        var password = SrpDevices.CreatePassword();
        var (first, second) = (SrpDevices.CreateSecret(Group, Key, password), SrpDevices.CreateSecret(Group, Key, password));

        Assert.Equal(40, Convert.FromBase64String(password).Length);
        Assert.NotEqual(password, SrpDevices.CreatePassword());
        Assert.NotEqual(first.Salt, second.Salt);
        Assert.NotEqual(first.PasswordVerifier, second.PasswordVerifier);
        Assert.True(Prove(first, Key, (Group, Key, password)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not Base64")]
    [InlineData("AA==")]
    [InlineData("AQ==")]
    public void A_verifier_that_no_password_leads_to_is_refused(string base64) =>
        Assert.Throws<SrpProtocolException>(() => SrpDevices.ReadVerifier(base64));

    [Fact]
    public void A_verifier_lies_below_the_modulus()
    {
        static string Wire(BigInteger value) => Convert.ToBase64String(SrpPadding.Pad(value));

        Assert.Equal(SrpGroup.N - 1, SrpDevices.ReadVerifier(Wire(SrpGroup.N - 1)));
        Assert.Throws<SrpProtocolException>(() => SrpDevices.ReadVerifier(Wire(SrpGroup.N)));
        Assert.Throws<SrpProtocolException>(() => SrpDevices.ReadVerifier(Wire(SrpGroup.N + 2)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    public void A_salt_is_Base64_and_not_empty(string base64) =>
        Assert.Throws<SrpProtocolException>(() => SrpDevices.ReadSalt(base64));

    [Fact]
    public void A_secret_does_not_print_itself() =>
        Assert.Equal("SrpDeviceSecret", SrpDevices.CreateSecret(Group, Key, Password, Salt).ToString());

    /// <summary>Whether a server of the device <paramref name="key"/> accepts what was claimed with these.</summary>
    private static bool Prove(SrpDeviceSecret secret, string key, (string Group, string Key, string Password) claimed)
    {
        var block = RandomNumberGenerator.GetBytes(64);
        var server = SrpServer.Start(SrpDevices.ReadVerifier(secret.PasswordVerifier));
        var salt = Convert.ToHexStringLower(SrpDevices.ReadSalt(secret.Salt));
        using var client = new SrpClient();
        var claim = client.ComputeClaim(
            claimed.Group, claimed.Key, claimed.Password, salt, server.PublicValue, block, SrpVectors.Timestamp);
        return server.Verify(client.PublicValue, Group, key, block, SrpVectors.Timestamp, claim);
    }
}

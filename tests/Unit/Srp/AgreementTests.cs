using System.Security.Cryptography;
using AccountPortal.Srp;
using CsCheck;

namespace AccountPortal.Tests.Unit.Srp;

public sealed class AgreementTests
{
    private const int Rounds = 25;
    private static readonly Gen<byte[]> Salts = Gen.Byte.Array[16];
    private static readonly Gen<string> Passwords = Gen.String[1, 60].Where(text => text.All(letter => !char.IsSurrogate(letter)));

    [Fact]
    public void Client_and_server_agree_for_every_salt_and_password() =>
        Gen.Select(Salts, Passwords).Sample(
            (salt, password) => Assert.True(SignIn(salt, password, password)),
            iter: Rounds);

    [Fact]
    public void Another_password_is_never_accepted() =>
        Gen.Select(Salts, Passwords, Passwords).Where((_, first, second) => !string.Equals(first, second, StringComparison.Ordinal)).Sample(
            (salt, stored, typed) => Assert.False(SignIn(salt, stored, typed)),
            iter: Rounds);

    [Fact]
    public void A_restored_server_goes_on_where_it_was()
    {
        var verifier = SrpKeys.ComputeVerifier("pool", "user", "password", SrpKeys.CreateSalt());
        var server = SrpServer.Start(verifier);

        Assert.Equal(server.PublicValue, SrpServer.Restore(verifier, server.PrivateValue.Span).PublicValue);
    }

    [Fact]
    public void Exponents_are_256_bits_and_new_each_time()
    {
        var first = SrpServer.Start(2);
        using var oneClient = new SrpClient();
        using var anotherClient = new SrpClient();

        Assert.Equal(32, first.PrivateValue.Length);
        Assert.NotEqual(first.PublicValue, SrpServer.Start(2).PublicValue);
        Assert.NotEqual(oneClient.PublicValue, anotherClient.PublicValue);
    }

    [Fact]
    public void A_new_salt_never_begins_with_a_zero_byte() =>
        Assert.All(Enumerable.Range(0, 2000).Select(_ => SrpKeys.CreateSalt()), salt =>
        {
            Assert.Equal(16, salt.Length);
            Assert.NotEqual(0, salt[0]);
        });

    private static bool SignIn(byte[] salt, string stored, string typed)
    {
        var secretBlock = RandomNumberGenerator.GetBytes(64);
        var server = SrpServer.Start(SrpKeys.ComputeVerifier("pool", "user", stored, salt));
        using var client = new SrpClient();
        var claim = client.ComputeClaim(
            "pool", "user", typed, Convert.ToHexStringLower(salt), server.PublicValue, secretBlock, SrpVectors.Timestamp);
        return server.Verify(client.PublicValue, "pool", "user", secretBlock, SrpVectors.Timestamp, claim);
    }
}

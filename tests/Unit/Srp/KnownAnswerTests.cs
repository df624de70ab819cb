using System.Numerics;
using AccountPortal.Srp;

namespace AccountPortal.Tests.Unit.Srp;

public sealed class KnownAnswerTests : IDisposable
{
    private readonly SrpClient client = new(SrpVectors.ClientExponent);
    private readonly BigInteger x =
        SrpKeys.ComputeX(SrpVectors.PoolName, SrpVectors.UserId, SrpVectors.Password, SrpVectors.Salt);
    private readonly BigInteger verifier =
        SrpKeys.ComputeVerifier(SrpVectors.PoolName, SrpVectors.UserId, SrpVectors.Password, SrpVectors.Salt);

    public void Dispose() => client.Dispose();

    [Fact]
    public void The_multiplier_is_the_hash_of_the_group() =>
        Assert.Equal("538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6", SrpHex.ToHex(SrpGroup.K));

    [Fact]
    public void The_client_computes_its_public_value()
    {
        Assert.Equal(768, client.PublicValue.Length);
        Assert.StartsWith("d71be31d4ffec0597d9848d9b55875a7", client.PublicValue, StringComparison.Ordinal);
        Assert.EndsWith("bc8a085093fa38aec3edb689a5dc94e7", client.PublicValue, StringComparison.Ordinal);
        Assert.Equal(
            "a52bf06d9e61eb230f4da194f32ee6538e67ebb10ac6f8a21cb3545fca08de52",
            SrpVectors.Fingerprint(SrpHex.ParseNumber(client.PublicValue)));
    }

    [Fact]
    public void The_password_gives_the_private_key() =>
        Assert.Equal("ea7553ee4b81e24cd2090d1214850f4d7527aba02fca74ef0f94de47db22d8b5", SrpHex.ToHex(x));

    [Fact]
    public void The_password_gives_the_verifier() =>
        Assert.Equal("e00d022b0abb9c6c6a94663f43ff32ce1162674b71090bde8991f164a0c816cc", SrpVectors.Fingerprint(verifier));

    [Fact]
    public void The_server_computes_its_public_value()
    {
        var server = SrpServer.Restore(verifier, SrpVectors.ServerExponent);

        Assert.StartsWith("9f0955586e4a785eeae35957b28cdfdc", server.PublicValue, StringComparison.Ordinal);
        Assert.EndsWith("fffc157c08b98e2755b85c43d87f110d", server.PublicValue, StringComparison.Ordinal);
        Assert.Equal(
            "e96a7c3083564ee6a5297ee105b881b9d8388b58cbba077302ba5d1eb307b382",
            SrpVectors.Fingerprint(SrpHex.ParseNumber(server.PublicValue)));
    }

    [Fact]
    public void Both_sides_share_the_secret_and_the_key()
    {
        var server = SrpServer.Restore(verifier, SrpVectors.ServerExponent);
        var clientPublic = SrpHex.ParseNumber(client.PublicValue);
        var serverPublic = SrpHex.ParseNumber(server.PublicValue);
        var u = SrpKeys.ComputeU(clientPublic, serverPublic);
        var secret = client.SharedSecret(serverPublic, u, x);

        Assert.Equal("fd982fbb9875bf5eed9051fa57b9d1fb4981a5458ad608e98303e47dc59687cf", SrpHex.ToHex(u));
        Assert.Equal("22de10e74135761cc67344d91bf59ec34631901f9567ad38053236e4bea0786d", SrpVectors.Fingerprint(secret));
        Assert.Equal(secret, server.SharedSecret(clientPublic, u));
        Assert.Equal("8eaaa9690ed65b9c5fe2c6d70c51ef09", Convert.ToHexStringLower(SrpKeys.DeriveKey(secret, u)));
    }

    [Fact]
    public void The_client_claims_what_the_server_accepts()
    {
        var server = SrpServer.Restore(verifier, SrpVectors.ServerExponent);

        var claim = client.ComputeClaim(
            SrpVectors.PoolName,
            SrpVectors.UserId,
            SrpVectors.Password,
            SrpVectors.SaltHex,
            server.PublicValue,
            SrpVectors.SecretBlock,
            SrpVectors.Timestamp);

        Assert.Equal(SrpVectors.Signature, claim);
        Assert.True(server.Verify(
            client.PublicValue, SrpVectors.PoolName, SrpVectors.UserId, SrpVectors.SecretBlock, SrpVectors.Timestamp, claim));
    }

    [Fact]
    public void A_time_has_english_names_and_no_leading_zero_in_the_day() =>
        Assert.Equal(
            SrpVectors.Timestamp,
            SrpKeys.FormatTimestamp(new DateTimeOffset(2026, 1, 6, 5, 4, 5, TimeSpan.FromHours(2))));

    [Fact]
    public void The_pool_name_is_what_follows_the_first_underscore()
    {
        Assert.Equal("EXAMPLE12", SrpKeys.PoolName("us-east-1_EXAMPLE12"));
        Assert.Equal("demo_two", SrpKeys.PoolName("local_demo_two"));
        Assert.Throws<ArgumentException>(() => SrpKeys.PoolName("EXAMPLE12"));
    }
}

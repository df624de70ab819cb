using System.Numerics;
using AccountPortal.Srp;

namespace AccountPortal.Tests.Unit.Srp;

/// <summary>Sign-ins whose numbers happen to be short, or to have their top bit set: where fixed-width implementations part ways.</summary>
public sealed class CornerTests
{
    private static readonly BigInteger Verifier =
        SrpKeys.ComputeVerifier(SrpVectors.PoolName, SrpVectors.UserId, SrpVectors.Password, SrpVectors.Salt);

    [Theory]
    [InlineData(Shape.LeadingZero)]
    [InlineData(Shape.HighBit)]
    public void The_sides_agree_whatever_the_shape_of_the_clients_value(Shape shape)
    {
        using var client = Find(
            exponent => new SrpClient(exponent), candidate => Matches(SrpHex.ParseNumber(candidate.PublicValue), shape));

        Assert.True(Accepts(client, SrpServer.Restore(Verifier, SrpVectors.ServerExponent)));
    }

    [Theory]
    [InlineData(Shape.LeadingZero)]
    [InlineData(Shape.HighBit)]
    public void The_sides_agree_whatever_the_shape_of_the_servers_value(Shape shape)
    {
        var server = Find(
            exponent => SrpServer.Restore(Verifier, exponent), candidate => Matches(SrpHex.ParseNumber(candidate.PublicValue), shape));
        using var client = new SrpClient(SrpVectors.ClientExponent);

        Assert.True(Accepts(client, server));
    }

    [Theory]
    [InlineData(Shape.LeadingZero)]
    [InlineData(Shape.HighBit)]
    public void The_sides_agree_whatever_the_shape_of_the_shared_secret(Shape shape)
    {
        var server = SrpServer.Restore(Verifier, SrpVectors.ServerExponent.AsSpan(0, 8));
        var serverPublic = SrpHex.ParseNumber(server.PublicValue);
        using var client = Find(exponent => new SrpClient(exponent), candidate =>
        {
            var clientPublic = SrpHex.ParseNumber(candidate.PublicValue);
            return Matches(server.SharedSecret(clientPublic, SrpKeys.ComputeU(clientPublic, serverPublic)), shape);
        });

        Assert.True(Accepts(client, server));
    }

    [Fact]
    public void A_value_with_a_leading_zero_digit_means_the_same()
    {
        var server = SrpServer.Restore(Verifier, SrpVectors.ServerExponent);
        using var client = new SrpClient(SrpVectors.ClientExponent);
        var claim = Claim(client, "0" + server.PublicValue);

        Assert.Equal(SrpVectors.Signature, claim);
        Assert.True(Verify(server, "00" + client.PublicValue.ToUpperInvariant(), claim));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_multiple_of_the_modulus_is_refused_by_both_sides(int factor)
    {
        var multiple = SrpHex.ToHex(SrpGroup.N * factor);
        using var client = new SrpClient();

        Assert.Throws<SrpProtocolException>(() => Claim(client, multiple));
        Assert.Throws<SrpProtocolException>(() => Verify(SrpServer.Start(Verifier), multiple, SrpVectors.Signature));
    }

    [Fact]
    public void A_scrambling_parameter_of_zero_is_refused() =>
        Assert.Throws<SrpProtocolException>(() => SrpKeys.ReadU(new byte[32]));

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("oWdEekgzB7E288ME2b53mAPhAEwr3K+GacVCd/iQmwsAAAA=")]
    public void A_malformed_claim_is_a_wrong_claim(string claim)
    {
        using var client = new SrpClient();

        Assert.False(Verify(SrpServer.Start(Verifier), client.PublicValue, claim));
    }

    [Fact]
    public void A_disposed_client_makes_no_claim_and_has_wiped_its_exponent()
    {
        var exponent = SrpVectors.ClientExponent;
        var client = new SrpClient(exponent);
        client.Dispose();

        Assert.All(exponent, value => Assert.Equal(0, value));
        Assert.Throws<ObjectDisposedException>(() => Claim(client, "02"));
    }

    public enum Shape
    {
        /// <summary>At least one byte shorter than the modulus.</summary>
        LeadingZero,

        /// <summary>As long as the modulus, with the top bit set.</summary>
        HighBit,
    }

    private static bool Matches(BigInteger value, Shape shape) =>
        shape == Shape.LeadingZero ? value.GetByteCount(isUnsigned: true) < 384 : value.GetBitLength() == 3072;

    /// <summary>Counts small exponents up, for speed, until the value has the shape; one in 256 is short.</summary>
    private static T Find<T>(Func<byte[], T> create, Func<T, bool> matches)
    {
        var start = new BigInteger(SrpVectors.ClientExponent.AsSpan(0, 6), isUnsigned: true, isBigEndian: true) << 8;
        return Enumerable.Range(0, 20_000)
            .Select(step => create((start + step).ToByteArray(isUnsigned: true, isBigEndian: true)))
            .First(matches);
    }

    private static bool Accepts(SrpClient client, SrpServer server) =>
        Verify(server, client.PublicValue, Claim(client, server.PublicValue));

    private static string Claim(SrpClient client, string serverPublic) => client.ComputeClaim(
        SrpVectors.PoolName,
        SrpVectors.UserId,
        SrpVectors.Password,
        SrpVectors.SaltHex,
        serverPublic,
        SrpVectors.SecretBlock,
        SrpVectors.Timestamp);

    private static bool Verify(SrpServer server, string clientPublic, string claim) => server.Verify(
        clientPublic, SrpVectors.PoolName, SrpVectors.UserId, SrpVectors.SecretBlock, SrpVectors.Timestamp, claim);
}

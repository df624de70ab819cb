using System.Numerics;
using AccountPortal.Srp;
using CsCheck;

namespace AccountPortal.Tests.Unit.Srp;

public sealed class PaddingTests
{
    [Theory]
    [InlineData("0", "00")]
    [InlineData("7f", "7F")]
    [InlineData("80", "0080")]
    [InlineData("f", "0F")]
    [InlineData("0001ff", "01FF")]
    [InlineData("00ff", "00FF")]
    public void Padding_drops_leading_zeros_and_guards_the_top_bit(string hex, string padded) =>
        Assert.Equal(padded, Convert.ToHexString(SrpPadding.Pad(SrpHex.ParseNumber(hex))));

    [Fact]
    public void A_negative_number_cannot_be_padded() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SrpPadding.Pad(BigInteger.MinusOne));

    [Fact]
    public void The_modulus_is_padded_to_385_bytes() => Assert.Equal(385, SrpPadding.Pad(SrpGroup.N).Length);

    [Fact]
    public void Digits_survive_the_round_trip_in_any_length() =>
        Gen.Byte.Array[1, 400].Sample(bytes =>
        {
            var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
            Assert.Equal(number, SrpHex.ParseNumber(SrpHex.ToHex(number)));
        });

    [Fact]
    public void An_odd_number_of_digits_is_read_as_if_a_zero_stood_in_front()
    {
        Assert.Equal([0x0a, 0xbc], SrpHex.ParseBytes("abc"));
        Assert.Equal(new BigInteger(0xabc), SrpHex.ParseNumber("ABC"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0x10")]
    [InlineData("-1")]
    [InlineData(" 1")]
    public void Anything_but_digits_is_refused(string text)
    {
        Assert.Throws<SrpProtocolException>(() => SrpHex.ParseNumber(text));
        Assert.Throws<SrpProtocolException>(() => SrpHex.ParseBytes(text));
    }

    [Fact]
    public void A_salt_is_hashed_without_its_leading_zero()
    {
        byte[] salt = [0x00, 0x12, 0x34];

        Assert.Equal(SrpKeys.ComputeX("pool", "user", "password", salt.AsSpan(1)), SrpKeys.ComputeX("pool", "user", "password", salt));
    }

    [Fact]
    public void A_salt_with_its_top_bit_set_is_no_negative_number()
    {
        byte[] high = [0xff, 0x34];

        Assert.Equal(SrpKeys.ComputeX("pool", "user", "password", [0x00, .. high]), SrpKeys.ComputeX("pool", "user", "password", high));
    }
}

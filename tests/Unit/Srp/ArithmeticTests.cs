using System.Numerics;
using AccountPortal.Srp;
using CsCheck;

namespace AccountPortal.Tests.Unit.Srp;

public sealed class ArithmeticTests
{
    private static readonly Gen<BigInteger> Values = Number(1, 384);
    private static readonly Gen<BigInteger> Exponents = Number(0, 8);

    public static IEnumerable<TheoryDataRow<BigInteger, BigInteger>> Corners =>
        from value in new[] { 0, 1, 2, SrpGroup.N - 1, SrpGroup.N, SrpGroup.N + 1, (BigInteger.One << 3072) - 1 }
        from exponent in new BigInteger[] { 0, 1, 2, 15, 16, 255, 256, ulong.MaxValue }
        select new TheoryDataRow<BigInteger, BigInteger>(value, exponent);

    [Theory]
    [MemberData(nameof(Corners))]
    public void Powers_are_right_at_the_edges(BigInteger value, BigInteger exponent) =>
        Assert.Equal(BigInteger.ModPow(value, exponent, SrpGroup.N), SrpArithmetic.Power(value, exponent));

    [Fact]
    public void Powers_are_those_of_the_framework() =>
        Gen.Select(Values, Exponents).Sample((value, exponent) =>
            Assert.Equal(BigInteger.ModPow(value, exponent, SrpGroup.N), SrpArithmetic.Power(value, exponent)));

    private static Gen<BigInteger> Number(int leastBytes, int mostBytes) =>
        Gen.Byte.Array[leastBytes, mostBytes].Select(bytes => new BigInteger(bytes, isUnsigned: true));
}

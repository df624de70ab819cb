using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace AccountPortal.Srp;

/// <summary>
/// Powers modulo <see cref="SrpGroup.N"/> by Montgomery multiplication, several times faster than <see cref="BigInteger.ModPow"/> for
/// this modulus.
/// </summary>
/// <remarks>Not constant-time: the digits of the exponent index a table.</remarks>
internal static class SrpArithmetic
{
    private const int LimbBits = 64;
    private const int LimbBytes = LimbBits / 8;
    private const int Limbs = 3072 / LimbBits;
    private const int TableSize = 16;

    private static readonly ulong[] Modulus = ToLimbs(SrpGroup.N);
    private static readonly ulong[] One = ToLimbs(BigInteger.One);

    // R = 2^3072 modulo N is 1 in Montgomery form; multiplying by R² converts a number to it.
    private static readonly ulong[] MontgomeryOne = ToLimbs((BigInteger.One << (Limbs * LimbBits)) % SrpGroup.N);
    private static readonly ulong[] MontgomerySquare = ToLimbs((BigInteger.One << (2 * Limbs * LimbBits)) % SrpGroup.N);

    /// <summary>Raises a non-negative value to the exponent, modulo N.</summary>
    public static BigInteger Power(BigInteger value, BigInteger exponent)
    {
        var table = PowersOf(ToLimbs(value % SrpGroup.N));
        var digits = exponent.ToByteArray(isUnsigned: true, isBigEndian: true);
        var result = MontgomeryOne.AsSpan().ToArray();
        foreach (var digit in digits)
        {
            RaiseAndMultiply(result, table[digit >> 4]);
            RaiseAndMultiply(result, table[digit & 0xF]);
        }

        Multiply(result, One, result);
        CryptographicOperations.ZeroMemory(digits);
        return ToNumber(result);
    }

    /// <summary>The powers 0 to 15 in Montgomery form, one for each hexadecimal digit of an exponent.</summary>
    private static ulong[][] PowersOf(ulong[] value)
    {
        var powers = new ulong[TableSize][];
        powers[0] = MontgomeryOne;
        powers[1] = new ulong[Limbs];
        Multiply(value, MontgomerySquare, powers[1]);
        for (var i = 2; i < TableSize; i++)
        {
            powers[i] = new ulong[Limbs];
            Multiply(powers[i - 1], powers[1], powers[i]);
        }

        return powers;
    }

    private static void RaiseAndMultiply(ulong[] result, ulong[] factor)
    {
        Multiply(result, result, result);
        Multiply(result, result, result);
        Multiply(result, result, result);
        Multiply(result, result, result);
        Multiply(result, factor, result);
    }

    /// <summary>left · right / R modulo N. The product may be one of the factors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> product)
    {
        Span<ulong> sum = stackalloc ulong[Limbs + 1];
        sum.Clear();
        left = left[..Limbs];
        ReadOnlySpan<ulong> modulus = Modulus.AsSpan(0, Limbs);
        foreach (var factor in right)
        {
            // The lowest limb of N is all ones, that is −1: adding N as often as the lowest limb of the sum says makes that limb zero and
            // carries the same number.
            ulong carry = 0;
            var multiple = MultiplyAdd(left[0], factor, sum[0], ref carry);
            var reductionCarry = multiple;
            for (var i = 1; i < Limbs; i++)
            {
                var limb = MultiplyAdd(left[i], factor, sum[i], ref carry);
                sum[i - 1] = MultiplyAdd(multiple, modulus[i], limb, ref reductionCarry);
            }

            var top = (UInt128)sum[Limbs] + carry + reductionCarry;
            sum[Limbs - 1] = (ulong)top;
            sum[Limbs] = (ulong)(top >> LimbBits);
        }

        SubtractModulusOnce(sum, product);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MultiplyAdd(ulong left, ulong right, ulong addend, ref ulong carry)
    {
        var high = Math.BigMul(left, right, out var low);
        low += addend;
        high += low < addend ? 1UL : 0UL;
        low += carry;
        high += low < carry ? 1UL : 0UL;
        carry = high;
        return low;
    }

    /// <summary>Subtracts N from a sum below 2·N, unless the sum is below N.</summary>
    private static void SubtractModulusOnce(ReadOnlySpan<ulong> sum, Span<ulong> difference)
    {
        ulong borrow = 0;
        for (var i = 0; i < Limbs; i++)
        {
            var taken = (UInt128)sum[i] - Modulus[i] - borrow;
            difference[i] = (ulong)taken;
            borrow = (ulong)(taken >> LimbBits) & 1;
        }

        if (borrow > sum[Limbs])
        {
            sum[..Limbs].CopyTo(difference);
        }
    }

    private static ulong[] ToLimbs(BigInteger value)
    {
        var bytes = new byte[Limbs * LimbBytes];
        value.TryWriteBytes(bytes, out _, isUnsigned: true);
        var limbs = new ulong[Limbs];
        for (var i = 0; i < Limbs; i++)
        {
            limbs[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i * LimbBytes));
        }

        return limbs;
    }

    private static BigInteger ToNumber(ReadOnlySpan<ulong> limbs)
    {
        Span<byte> bytes = stackalloc byte[Limbs * LimbBytes];
        for (var i = 0; i < Limbs; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes[(i * LimbBytes)..], limbs[i]);
        }

        return new BigInteger(bytes, isUnsigned: true);
    }
}

using System.Security.Cryptography;
using System.Text;
using AccountPortal.LocalPool.Storage;

namespace AccountPortal.Tests.Unit.LocalPool.Storage;

public sealed class SecretBoxTests
{
    private readonly SecretBox box = new(RandomNumberGenerator.GetBytes(32));

    [Fact]
    public void Threads_that_seal_and_open_at_once_do_not_mix_up_their_data()
    {
        Parallel.For(0, 4_000, new ParallelOptions { MaxDegreeOfParallelism = 32 }, i =>
        {
            var text = $"secret number {i}";
            Assert.Equal(text, Encoding.UTF8.GetString(box.Open("test", box.Seal("test", Encoding.UTF8.GetBytes(text)))));
        });
    }

    [Fact]
    public void What_was_sealed_for_one_purpose_opens_for_no_other()
    {
        var bytes = box.Seal("one", "secret"u8);

        Assert.ThrowsAny<CryptographicException>(() => box.Open("another", bytes));
    }
}

using Microsoft.AspNetCore.DataProtection;

namespace AccountPortal.Tests.Unit.Services.Storage;

public sealed class SealedRecordTests
{
    private const string Purpose = "AccountPortal.Notes";

    private static readonly Note note = new("Buy milk", 2);

    private readonly EphemeralDataProtectionProvider keys = new();
    private readonly SealedRecords records;

    public SealedRecordTests() => records = new(keys, Purpose);

    [Fact]
    public void A_record_opens_where_it_was_sealed()
    {
        Assert.Equal(note, records.Open<Note>(records.Seal(note, "jo", "1"), "jo", "1"));
        Assert.Equal([1, 2, 3], records.OpenBytes(records.SealBytes([1, 2, 3], "jo", "1"), "jo", "1")!);
    }

    [Fact]
    public void The_ciphertext_hides_the_record() =>
        Assert.Equal(-1, records.Seal(note, "jo").AsSpan().IndexOf("milk"u8));

    [Theory]
    [InlineData("ada", "1")]
    [InlineData("jo", "2")]
    [InlineData("1", "jo")]
    [InlineData("jo")]
    public void It_opens_in_no_other_place(params string[] place) =>
        Assert.Null(records.Open<Note>(records.Seal(note, "jo", "1"), place));

    [Fact]
    public void It_opens_for_no_other_purpose() =>
        Assert.Null(new SealedRecords(keys, "AccountPortal.Letters").Open<Note>(records.Seal(note, "jo"), "jo"));

    [Fact]
    public void It_does_not_open_once_its_keys_are_gone() =>
        Assert.Null(new SealedRecords(new EphemeralDataProtectionProvider(), Purpose).Open<Note>(records.Seal(note, "jo"), "jo"));

    [Fact]
    public void It_does_not_open_once_a_byte_is_changed_or_missing()
    {
        var ciphertext = records.Seal(note, "jo");
        foreach (var index in Enumerable.Range(0, ciphertext.Length))
        {
            var changed = ciphertext.ToArray();
            changed[index] ^= 1;
            Assert.Null(records.Open<Note>(changed, "jo"));
        }

        Assert.Null(records.Open<Note>(ciphertext[..^1], "jo"));
        Assert.Null(records.Open<Note>([], "jo"));
    }

    [Fact]
    public void A_record_of_an_earlier_build_opens()
    {
        var json = """{"Text":"Buy milk","Count":2}"""u8.ToArray();
        var stored = keys.CreateProtector(Purpose).CreateProtector("jo").CreateProtector("1").Protect(json);

        Assert.Equal(note, records.Open<Note>(stored, "jo", "1"));
    }

    private sealed record Note(string Text, int Count);
}

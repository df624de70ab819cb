using System.Text.Json;
using System.Text.Json.Serialization;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>Times as seconds since 1970, with a fraction down to the millisecond; in UTC on this side.</summary>
internal sealed class EpochSecondsConverter : JsonConverter<DateTime>
{
    private const decimal MillisecondsPerSecond = 1000m;

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTime.UnixEpoch.AddMilliseconds((double)decimal.Round((decimal)reader.GetDouble() * MillisecondsPerSecond));

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(new DateTimeOffset(value.ToUniversalTime()).ToUnixTimeMilliseconds() / MillisecondsPerSecond);
}

using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>An error as the service words it.</summary>
internal sealed record ServiceError(string Code, string Message, string ReasonCode, string RequestId)
{
    private const string ErrorTypeHeader = "x-amzn-ErrorType";
    private const string RequestIdHeader = "x-amzn-RequestId";

    /// <summary>Takes the code from the body, else from the header; a body that is not JSON comes from something in between.</summary>
    public static ServiceError Read(byte[] body, IWebResponseData response)
    {
        var fields = Parse(body);
        var code = fields.Type is { Length: > 0 } type ? type : response.GetHeaderValue(ErrorTypeHeader);
        return new ServiceError(
            Bare(code), fields.Message ?? fields.CapitalMessage, fields.ReasonCode, response.GetHeaderValue(RequestIdHeader));
    }

    /// <summary>The exception class that has the code for its name.</summary>
    public AmazonCognitoIdentityProviderException ToException(Exception innerException, HttpStatusCode statusCode)
    {
        var errorType = statusCode >= HttpStatusCode.InternalServerError ? ErrorType.Receiver : ErrorType.Sender;
        var message = string.IsNullOrEmpty(Message) ? $"The service answered with {Code} (HTTP {(int)statusCode})." : Message;
        var exception = ErrorTypes.For(Code)(message, innerException, errorType, Code, RequestId, statusCode);
        if (exception is InvalidParameterException invalid)
        {
            invalid.ReasonCode = ReasonCode;
        }

        return exception;
    }

    private static Fields Parse(byte[] body)
    {
        try
        {
            return body.Length == 0 ? new Fields() : JsonSerializer.Deserialize<Fields>(body) ?? new Fields();
        }
        catch (JsonException)
        {
            return new Fields();
        }
    }

    /// <summary>Strips the namespace before # and whatever follows the colon.</summary>
    private static string Bare(string code) => (code ?? "").Split('#')[^1].Split(':')[0];

    private sealed class Fields
    {
        [JsonPropertyName("__type")]
        public string Type { get; init; }

        [JsonPropertyName("message")]
        public string Message { get; init; }

        [JsonPropertyName("Message")]
        public string CapitalMessage { get; init; }

        [JsonPropertyName("reasonCode")]
        public string ReasonCode { get; init; }
    }
}

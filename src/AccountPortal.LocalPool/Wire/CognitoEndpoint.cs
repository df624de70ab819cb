using System.Text.Unicode;

namespace AccountPortal.LocalPool.Wire;

/// <summary>
/// AWS JSON 1.1 as Cognito speaks it: one path, the operation in <c>X-Amz-Target</c>, any region, any signature or none. Every malformed
/// input is a client fault.
/// </summary>
internal sealed class CognitoEndpoint(
    IEnumerable<IOperation> operations, PoolActivity activity, PoolClock clock, TextOverrides texts, ILogger<CognitoEndpoint> logger)
{
    private const int LargestBody = 256 * 1024;
    private const int LargestRead = 16 * 1024;
    private const int LongestHeader = 4096;
    private const string ContentType = "application/x-amz-json-1.1";

    private readonly Dictionary<string, IOperation> operations = operations.ToDictionary(operation => operation.GetType().Name);

    public async Task HandleAsync(HttpContext context)
    {
        var requestId = Guid.NewGuid().ToString();
        context.Response.Headers["x-amzn-RequestId"] = requestId;
        WireCors.Expose(context.Response);
        var name = "unknown";
        try
        {
            name = OperationNamed(context.Request.Headers["X-Amz-Target"].ToString());
            activity.Count(name);
            clock.Move(context.Request);
            var input = await ReadAsync(context.Request, context.RequestAborted);
            var output = await operations[name].ExecuteAsync(
                new InputReader(input) { Region = SignedRegion.Of(context.Request) }, context.RequestAborted);
            logger.OperationAnswered(name, requestId);
            await (operations[name].HasOutput ? WriteAsync(context.Response, output) : WriteNothing(context.Response));
        }
        catch (CognitoFault fault)
        {
            logger.OperationRefused(name, fault.Name, requestId);
            await WriteFaultAsync(context.Response, fault);
        }
        catch (BadHttpRequestException broken)
        {
            logger.OperationRefused(name, nameof(BadHttpRequestException), requestId);
            await WriteFaultAsync(context.Response, new CognitoFault("SerializationException", "Unreadable body", broken.StatusCode));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.OperationFailed(exception, name, requestId);
            await WriteFaultAsync(context.Response, CognitoFault.InternalError());
        }
    }

    private string OperationNamed(string target)
    {
        var name = target[(target.LastIndexOf('.') + 1)..];
        return operations.ContainsKey(name) ? name : throw CognitoFault.UnknownOperation();
    }

    private static async Task<JsonElement> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        var buffer = new byte[Math.Clamp(request.ContentLength ?? LargestRead, 1, LargestRead)];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (body.Length + read > LargestBody)
            {
                throw new CognitoFault("RequestEntityTooLargeException", "", StatusCodes.Status413PayloadTooLarge);
            }
            body.Write(buffer, 0, read);
        }
        return Parse(body.ToArray());
    }

    private static JsonElement Parse(byte[] body)
    {
        try
        {
            var input = JsonElement.Parse(body);
            RequireText(body);
            return InputReader.AsStructure(input);
        }
        catch (JsonException)
        {
            throw CognitoFault.Serialization("Expected map or null");
        }
    }

    // A lone surrogate parses as JSON but is no string: reading it later would throw.
    private static void RequireText(ReadOnlySpan<byte> body)
    {
        var isText = Utf8.IsValid(body);
        if (isText && body.IndexOf("\\u"u8) < 0)
        {
            return;
        }
        try
        {
            var reader = new Utf8JsonReader(body);
            while (isText && reader.Read())
            {
                _ = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? reader.GetString() : null;
            }
        }
        catch (InvalidOperationException)
        {
            isText = false;
        }
        if (!isText)
        {
            throw CognitoFault.Serialization("Invalid Unicode escape sequence");
        }
    }

    private static Task WriteAsync(HttpResponse response, JsonObject body)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, WireJson.Options);
        response.ContentType = ContentType;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "no-store";
        return response.Body.WriteAsync(bytes).AsTask();
    }

    private static Task WriteNothing(HttpResponse response)
    {
        response.ContentType = ContentType;
        response.ContentLength = 0;
        response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private Task WriteFaultAsync(HttpResponse response, CognitoFault fault)
    {
        response.StatusCode = fault.Status;
        response.Headers["x-amzn-ErrorType"] = fault.Name + ":";
        var body = new JsonObject { ["__type"] = fault.Name };
        if (texts.Of(fault.Text) is { Length: > 0 } message)
        {
            // AWS's front end writes Message.
            body[fault.Name == "SerializationException" ? "Message" : "message"] = message;
            response.Headers["x-amzn-ErrorMessage"] = HeaderText(message);
        }
        return WriteAsync(response, body);
    }

    // A header holds printable ASCII, and clients limit its length; the message may repeat input.
    private static string HeaderText(string message) =>
        string.Concat(message.Trim().Take(LongestHeader).Select(character => character is >= ' ' and <= '~' ? character : ' '));
}

namespace AccountPortal.LocalPool.Wire;

/// <summary>An operation of the wire protocol. The class has the operation's name.</summary>
internal interface IOperation
{
    /// <summary>False where Cognito's model has no output: the response is 200 with an empty body, not <c>{}</c>.</summary>
    bool HasOutput => true;

    /// <summary>Returns the output structure; throws <see cref="CognitoFault"/> for expected failures.</summary>
    Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken);
}

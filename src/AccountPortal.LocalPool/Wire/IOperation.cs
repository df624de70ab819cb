namespace AccountPortal.LocalPool.Wire;

/// <summary>One operation of the wire protocol. Its class has the operation's name.</summary>
internal interface IOperation
{
    /// <summary>False where Cognito's model has no output structure: the answer is then 200 with an empty body, not <c>{}</c>.</summary>
    bool HasOutput => true;

    /// <summary>Answers with the output structure; an expected failure is a thrown <see cref="CognitoFault"/>.</summary>
    Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken);
}

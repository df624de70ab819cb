namespace AccountPortal.LocalPool.Wire;

/// <summary>An answer of Cognito that is one of its exceptions: thrown by an operation, written out by the endpoint.</summary>
internal sealed class CognitoFault(string name, string message, int status = StatusCodes.Status400BadRequest) : Exception(message)
{
    /// <summary>The exception's name on the wire, such as <c>NotAuthorizedException</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Every modelled client exception is sent as 400, whatever the SDK's traits say.</summary>
    public int Status { get; } = status;

    /// <summary>True: what the operation wrote before it failed (a counted attempt, a burnt code) is kept.</summary>
    public bool KeepsWrites { get; private init; }

    /// <summary>The same fault, whose transaction is committed: the attempt counts although it failed.</summary>
    public CognitoFault AfterCounting() => new(Name, Message, Status) { KeepsWrites = true };

    public static CognitoFault NotAuthorized(string message) => new("NotAuthorizedException", message);

    public static CognitoFault InvalidParameter(string message) => new("InvalidParameterException", message);

    public static CognitoFault InvalidPassword(string message) => new("InvalidPasswordException", message);

    public static CognitoFault ResourceNotFound(string message) => new("ResourceNotFoundException", message);

    public static CognitoFault UserNotFound(string message) => new("UserNotFoundException", message);

    public static CognitoFault UserNotConfirmed(string message) => new("UserNotConfirmedException", message);

    public static CognitoFault PasswordResetRequired(string message) => new("PasswordResetRequiredException", message);

    public static CognitoFault UsernameExists(string message) => new("UsernameExistsException", message);

    public static CognitoFault AliasExists(string message) => new("AliasExistsException", message);

    public static CognitoFault CodeMismatch(string message) => new("CodeMismatchException", message);

    public static CognitoFault ExpiredCode(string message) => new("ExpiredCodeException", message);

    public static CognitoFault EnableSoftwareTokenMfa(string message) => new("EnableSoftwareTokenMFAException", message);

    public static CognitoFault SoftwareTokenMfaNotFound(string message) => new("SoftwareTokenMFANotFoundException", message);

    public static CognitoFault LimitExceeded(string message) => new("LimitExceededException", message);

    public static CognitoFault RefreshTokenReuse(string message) => new("RefreshTokenReuseException", message);

    public static CognitoFault InvalidUserPoolConfiguration(string message) => new("InvalidUserPoolConfigurationException", message);

    public static CognitoFault DeviceKeyExists(string message) => new("DeviceKeyExistsException", message);

    public static CognitoFault Unauthorized(string message) => new("UnauthorizedException", message);

    public static CognitoFault UnsupportedOperation(string message) => new("UnsupportedOperationException", message);

    public static CognitoFault UnsupportedTokenType(string message) => new("UnsupportedTokenTypeException", message);

    public static CognitoFault UnsupportedUserState(string message) => new("UnsupportedUserStateException", message);

    public static CognitoFault Serialization(string message) => new("SerializationException", message);

    public static CognitoFault UnknownOperation() => new("UnknownOperationException", "");

    public static CognitoFault InternalError() =>
        new("InternalErrorException", Messages.InternalError, StatusCodes.Status500InternalServerError);
}

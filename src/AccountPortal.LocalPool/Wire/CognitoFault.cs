namespace AccountPortal.LocalPool.Wire;

/// <summary>One of Cognito's exceptions: thrown by an operation, written by the endpoint.</summary>
internal sealed class CognitoFault(string name, FaultText text, int status = StatusCodes.Status400BadRequest) : Exception(text.Text)
{
    /// <summary>The message, before <c>LocalPool:Texts</c> applies.</summary>
    public FaultText Text { get; } = text;

    /// <summary>The name on the wire, such as <c>NotAuthorizedException</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The HTTP status. Cognito sends every modelled client exception as 400.</summary>
    public int Status { get; } = status;

    /// <summary>True commits what the operation wrote before it failed, such as a counted attempt.</summary>
    public bool KeepsWrites { get; private init; }

    /// <summary>The same fault with <see cref="KeepsWrites"/>: the failed attempt counts.</summary>
    public CognitoFault AfterCounting() => new(Name, Text, Status) { KeepsWrites = true };

    public static CognitoFault NotAuthorized(FaultText text) => new("NotAuthorizedException", text);

    public static CognitoFault InvalidParameter(FaultText text) => new("InvalidParameterException", text);

    public static CognitoFault InvalidPassword(FaultText text) => new("InvalidPasswordException", text);

    public static CognitoFault ResourceNotFound(FaultText text) => new("ResourceNotFoundException", text);

    public static CognitoFault UserNotFound(FaultText text) => new("UserNotFoundException", text);

    public static CognitoFault UserNotConfirmed(FaultText text) => new("UserNotConfirmedException", text);

    public static CognitoFault PasswordResetRequired(FaultText text) => new("PasswordResetRequiredException", text);

    public static CognitoFault UsernameExists(FaultText text) => new("UsernameExistsException", text);

    public static CognitoFault AliasExists(FaultText text) => new("AliasExistsException", text);

    public static CognitoFault CodeMismatch(FaultText text) => new("CodeMismatchException", text);

    public static CognitoFault ExpiredCode(FaultText text) => new("ExpiredCodeException", text);

    public static CognitoFault EnableSoftwareTokenMfa(FaultText text) => new("EnableSoftwareTokenMFAException", text);

    public static CognitoFault SoftwareTokenMfaNotFound(FaultText text) => new("SoftwareTokenMFANotFoundException", text);

    public static CognitoFault LimitExceeded(FaultText text) => new("LimitExceededException", text);

    public static CognitoFault RefreshTokenReuse(FaultText text) => new("RefreshTokenReuseException", text);

    public static CognitoFault InvalidUserPoolConfiguration(FaultText text) => new("InvalidUserPoolConfigurationException", text);

    public static CognitoFault DeviceKeyExists(FaultText text) => new("DeviceKeyExistsException", text);

    public static CognitoFault Unauthorized(FaultText text) => new("UnauthorizedException", text);

    public static CognitoFault UnsupportedOperation(FaultText text) => new("UnsupportedOperationException", text);

    public static CognitoFault UnsupportedTokenType(FaultText text) => new("UnsupportedTokenTypeException", text);

    public static CognitoFault PreconditionNotMet(FaultText text) => new("PreconditionNotMetException", text);

    public static CognitoFault PasswordHistoryPolicyViolation(FaultText text) => new("PasswordHistoryPolicyViolationException", text);

    public static CognitoFault GroupExists(FaultText text) => new("GroupExistsException", text);

    public static CognitoFault UnsupportedUserState(FaultText text) => new("UnsupportedUserStateException", text);

    public static CognitoFault Serialization(FaultText text) => new("SerializationException", text);

    public static CognitoFault UnknownOperation() => new("UnknownOperationException", "");

    public static CognitoFault InternalError() =>
        new("InternalErrorException", UnverifiedTexts.InternalError, StatusCodes.Status500InternalServerError);
}

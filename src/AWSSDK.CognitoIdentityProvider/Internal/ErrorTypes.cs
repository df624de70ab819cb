using System.Net;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>Which exception class an error of the service becomes.</summary>
internal static class ErrorTypes
{
    public delegate AmazonCognitoIdentityProviderException Factory(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode);

    private static readonly Dictionary<string, Factory> ByCode = new()
    {
        [nameof(AliasExistsException)] = (m, i, t, c, r, s) => new AliasExistsException(m, i, t, c, r, s),
        [nameof(CodeDeliveryFailureException)] = (m, i, t, c, r, s) => new CodeDeliveryFailureException(m, i, t, c, r, s),
        [nameof(CodeMismatchException)] = (m, i, t, c, r, s) => new CodeMismatchException(m, i, t, c, r, s),
        [nameof(ConcurrentModificationException)] = (m, i, t, c, r, s) => new ConcurrentModificationException(m, i, t, c, r, s),
        [nameof(DeviceKeyExistsException)] = (m, i, t, c, r, s) => new DeviceKeyExistsException(m, i, t, c, r, s),
        [nameof(EnableSoftwareTokenMFAException)] = (m, i, t, c, r, s) => new EnableSoftwareTokenMFAException(m, i, t, c, r, s),
        [nameof(ExpiredCodeException)] = (m, i, t, c, r, s) => new ExpiredCodeException(m, i, t, c, r, s),
        [nameof(FeatureUnavailableInTierException)] = (m, i, t, c, r, s) => new FeatureUnavailableInTierException(m, i, t, c, r, s),
        [nameof(ForbiddenException)] = (m, i, t, c, r, s) => new ForbiddenException(m, i, t, c, r, s),
        [nameof(GroupExistsException)] = (m, i, t, c, r, s) => new GroupExistsException(m, i, t, c, r, s),
        [nameof(InternalErrorException)] = (m, i, t, c, r, s) => new InternalErrorException(m, i, t, c, r, s),
        [nameof(InvalidEmailRoleAccessPolicyException)] = (m, i, t, c, r, s) => new InvalidEmailRoleAccessPolicyException(m, i, t, c, r, s),
        [nameof(InvalidLambdaResponseException)] = (m, i, t, c, r, s) => new InvalidLambdaResponseException(m, i, t, c, r, s),
        [nameof(InvalidOAuthFlowException)] = (m, i, t, c, r, s) => new InvalidOAuthFlowException(m, i, t, c, r, s),
        [nameof(InvalidParameterException)] = (m, i, t, c, r, s) => new InvalidParameterException(m, i, t, c, r, s),
        [nameof(InvalidPasswordException)] = (m, i, t, c, r, s) => new InvalidPasswordException(m, i, t, c, r, s),
        [nameof(InvalidSmsRoleAccessPolicyException)] = (m, i, t, c, r, s) => new InvalidSmsRoleAccessPolicyException(m, i, t, c, r, s),
        [nameof(InvalidSmsRoleTrustRelationshipException)] = (m, i, t, c, r, s) => new InvalidSmsRoleTrustRelationshipException(m, i, t, c, r, s),
        [nameof(InvalidUserPoolConfigurationException)] = (m, i, t, c, r, s) => new InvalidUserPoolConfigurationException(m, i, t, c, r, s),
        [nameof(LimitExceededException)] = (m, i, t, c, r, s) => new LimitExceededException(m, i, t, c, r, s),
        [nameof(MFAMethodNotFoundException)] = (m, i, t, c, r, s) => new MFAMethodNotFoundException(m, i, t, c, r, s),
        [nameof(NotAuthorizedException)] = (m, i, t, c, r, s) => new NotAuthorizedException(m, i, t, c, r, s),
        [nameof(OperationNotEnabledException)] = (m, i, t, c, r, s) => new OperationNotEnabledException(m, i, t, c, r, s),
        [nameof(PasswordHistoryPolicyViolationException)] = (m, i, t, c, r, s) => new PasswordHistoryPolicyViolationException(m, i, t, c, r, s),
        [nameof(PasswordResetRequiredException)] = (m, i, t, c, r, s) => new PasswordResetRequiredException(m, i, t, c, r, s),
        [nameof(PreconditionNotMetException)] = (m, i, t, c, r, s) => new PreconditionNotMetException(m, i, t, c, r, s),
        [nameof(RefreshTokenReuseException)] = (m, i, t, c, r, s) => new RefreshTokenReuseException(m, i, t, c, r, s),
        [nameof(ResourceNotFoundException)] = (m, i, t, c, r, s) => new ResourceNotFoundException(m, i, t, c, r, s),
        [nameof(ScopeDoesNotExistException)] = (m, i, t, c, r, s) => new ScopeDoesNotExistException(m, i, t, c, r, s),
        [nameof(SoftwareTokenMFANotFoundException)] = (m, i, t, c, r, s) => new SoftwareTokenMFANotFoundException(m, i, t, c, r, s),
        [nameof(TierChangeNotAllowedException)] = (m, i, t, c, r, s) => new TierChangeNotAllowedException(m, i, t, c, r, s),
        [nameof(TooManyFailedAttemptsException)] = (m, i, t, c, r, s) => new TooManyFailedAttemptsException(m, i, t, c, r, s),
        [nameof(TooManyRequestsException)] = (m, i, t, c, r, s) => new TooManyRequestsException(m, i, t, c, r, s),
        [nameof(UnauthorizedException)] = (m, i, t, c, r, s) => new UnauthorizedException(m, i, t, c, r, s),
        [nameof(UnexpectedLambdaException)] = (m, i, t, c, r, s) => new UnexpectedLambdaException(m, i, t, c, r, s),
        [nameof(UnsupportedOperationException)] = (m, i, t, c, r, s) => new UnsupportedOperationException(m, i, t, c, r, s),
        [nameof(UnsupportedTokenTypeException)] = (m, i, t, c, r, s) => new UnsupportedTokenTypeException(m, i, t, c, r, s),
        [nameof(UnsupportedUserStateException)] = (m, i, t, c, r, s) => new UnsupportedUserStateException(m, i, t, c, r, s),
        [nameof(UserImportInProgressException)] = (m, i, t, c, r, s) => new UserImportInProgressException(m, i, t, c, r, s),
        [nameof(UserLambdaValidationException)] = (m, i, t, c, r, s) => new UserLambdaValidationException(m, i, t, c, r, s),
        [nameof(UserNotConfirmedException)] = (m, i, t, c, r, s) => new UserNotConfirmedException(m, i, t, c, r, s),
        [nameof(UserNotFoundException)] = (m, i, t, c, r, s) => new UserNotFoundException(m, i, t, c, r, s),
        [nameof(UserPoolAddOnNotEnabledException)] = (m, i, t, c, r, s) => new UserPoolAddOnNotEnabledException(m, i, t, c, r, s),
        [nameof(UserPoolTaggingException)] = (m, i, t, c, r, s) => new UserPoolTaggingException(m, i, t, c, r, s),
        [nameof(UsernameExistsException)] = (m, i, t, c, r, s) => new UsernameExistsException(m, i, t, c, r, s),
        [nameof(WebAuthnChallengeNotFoundException)] = (m, i, t, c, r, s) => new WebAuthnChallengeNotFoundException(m, i, t, c, r, s),
        [nameof(WebAuthnClientMismatchException)] = (m, i, t, c, r, s) => new WebAuthnClientMismatchException(m, i, t, c, r, s),
        [nameof(WebAuthnConfigurationMissingException)] = (m, i, t, c, r, s) => new WebAuthnConfigurationMissingException(m, i, t, c, r, s),
        [nameof(WebAuthnCredentialNotSupportedException)] = (m, i, t, c, r, s) => new WebAuthnCredentialNotSupportedException(m, i, t, c, r, s),
        [nameof(WebAuthnNotEnabledException)] = (m, i, t, c, r, s) => new WebAuthnNotEnabledException(m, i, t, c, r, s),
        [nameof(WebAuthnOriginNotAllowedException)] = (m, i, t, c, r, s) => new WebAuthnOriginNotAllowedException(m, i, t, c, r, s),
        [nameof(WebAuthnRelyingPartyMismatchException)] = (m, i, t, c, r, s) => new WebAuthnRelyingPartyMismatchException(m, i, t, c, r, s),
    };

    /// <summary>The class for an error code; the base class for codes that have none.</summary>
    public static Factory For(string errorCode) => ByCode.GetValueOrDefault(
        errorCode, (m, i, t, c, r, s) => new AmazonCognitoIdentityProviderException(m, i, t, c, r, s));
}

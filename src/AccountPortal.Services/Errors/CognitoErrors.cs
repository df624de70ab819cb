using System.Collections.Frozen;

namespace AccountPortal.Services.Errors;

/// <summary>Maps Cognito's exceptions to kinds of refusal. Unknown exceptions stay thrown.</summary>
internal static class CognitoErrors
{
    /// <summary>Exceptions whose meaning depends on the operation, never on their message.</summary>
    internal static readonly FrozenSet<Type> ByContext = FrozenSet.Create(
        typeof(NotAuthorizedException),
        typeof(UserNotFoundException));

    /// <summary>Exceptions of administrative operations that the portal does not call; they stay thrown.</summary>
    internal static readonly FrozenSet<Type> Unexpected = FrozenSet.Create(
        typeof(AccessDeniedException),
        typeof(DuplicateProviderException),
        typeof(GroupExistsException),
        typeof(InternalServerException),
        typeof(InvalidOAuthFlowException),
        typeof(ManagedLoginBrandingExistsException),
        typeof(ScopeDoesNotExistException),
        typeof(ServiceQuotaExceededException),
        typeof(TermsExistsException),
        typeof(TierChangeNotAllowedException),
        typeof(UnsupportedIdentityProviderException),
        typeof(UserImportInProgressException),
        typeof(UserPoolAddOnNotEnabledException),
        typeof(UserPoolTaggingException));

    /// <summary>The kind of each exception that means the same for every operation.</summary>
    internal static readonly FrozenDictionary<Type, AccountErrorKind> Kinds = new Dictionary<Type, AccountErrorKind>
    {
        [typeof(AliasExistsException)] = AccountErrorKind.AliasTaken,
        [typeof(CodeDeliveryFailureException)] = AccountErrorKind.DeliveryFailed,
        [typeof(CodeMismatchException)] = AccountErrorKind.CodeMismatch,
        [typeof(ConcurrentModificationException)] = AccountErrorKind.Conflict,
        [typeof(DeviceKeyExistsException)] = AccountErrorKind.Conflict,
        [typeof(EnableSoftwareTokenMFAException)] = AccountErrorKind.AuthenticatorCodeMismatch,
        [typeof(ExpiredCodeException)] = AccountErrorKind.CodeExpired,
        [typeof(FeatureUnavailableInTierException)] = AccountErrorKind.NotOffered,
        [typeof(ForbiddenException)] = AccountErrorKind.Refused,
        [typeof(InternalErrorException)] = AccountErrorKind.PoolUnavailable,
        [typeof(InvalidEmailRoleAccessPolicyException)] = AccountErrorKind.Misconfigured,
        [typeof(InvalidLambdaResponseException)] = AccountErrorKind.Misconfigured,
        [typeof(InvalidParameterException)] = AccountErrorKind.InvalidInput,
        [typeof(InvalidPasswordException)] = AccountErrorKind.PasswordPolicy,
        [typeof(InvalidSmsRoleAccessPolicyException)] = AccountErrorKind.Misconfigured,
        [typeof(InvalidSmsRoleTrustRelationshipException)] = AccountErrorKind.Misconfigured,
        [typeof(InvalidUserPoolConfigurationException)] = AccountErrorKind.Misconfigured,
        [typeof(LimitExceededException)] = AccountErrorKind.LimitExceeded,
        [typeof(MFAMethodNotFoundException)] = AccountErrorKind.MfaUnavailable,
        [typeof(OperationNotEnabledException)] = AccountErrorKind.NotOffered,
        [typeof(PasswordHistoryPolicyViolationException)] = AccountErrorKind.PasswordReused,
        [typeof(PasswordResetRequiredException)] = AccountErrorKind.PasswordResetRequired,
        [typeof(PreconditionNotMetException)] = AccountErrorKind.DeliveryFailed,
        [typeof(RefreshTokenReuseException)] = AccountErrorKind.SessionEnded,
        [typeof(ResourceNotFoundException)] = AccountErrorKind.Misconfigured,
        [typeof(SoftwareTokenMFANotFoundException)] = AccountErrorKind.MfaUnavailable,
        [typeof(TooManyFailedAttemptsException)] = AccountErrorKind.TooManyFailedAttempts,
        [typeof(TooManyRequestsException)] = AccountErrorKind.Throttled,
        [typeof(UnauthorizedException)] = AccountErrorKind.Misconfigured,
        [typeof(UnexpectedLambdaException)] = AccountErrorKind.PoolUnavailable,
        [typeof(UnsupportedOperationException)] = AccountErrorKind.NotOffered,
        [typeof(UnsupportedUserStateException)] = AccountErrorKind.Conflict,
        [typeof(UnsupportedTokenTypeException)] = AccountErrorKind.SessionEnded,
        [typeof(UserLambdaValidationException)] = AccountErrorKind.Refused,
        [typeof(UsernameExistsException)] = AccountErrorKind.UsernameTaken,
        [typeof(UserNotConfirmedException)] = AccountErrorKind.NotConfirmed,
        [typeof(WebAuthnChallengeNotFoundException)] = AccountErrorKind.Conflict,
        [typeof(WebAuthnClientMismatchException)] = AccountErrorKind.Misconfigured,
        [typeof(WebAuthnConfigurationMissingException)] = AccountErrorKind.Misconfigured,
        [typeof(WebAuthnCredentialNotSupportedException)] = AccountErrorKind.Refused,
        [typeof(WebAuthnNotEnabledException)] = AccountErrorKind.NotOffered,
        [typeof(WebAuthnOriginNotAllowedException)] = AccountErrorKind.PasskeyWrongSite,
        [typeof(WebAuthnRelyingPartyMismatchException)] = AccountErrorKind.PasskeyWrongSite,
    }.ToFrozenDictionary();

    /// <summary>Makes a call and returns its refusal, if it is an expected one.</summary>
    /// <param name="call">The call.</param>
    /// <param name="notAuthorized">
    /// The kind of <c>NotAuthorizedException</c> for this call. UserNotFoundException maps to the same kind, so the answer does
    /// not reveal whether an account exists.
    /// </param>
    /// <param name="cancellationToken">Its cancellation is thrown; a timeout of the call is a refusal.</param>
    public static async Task<AccountResult<T>> TryAsync<T>(
        Func<Task<T>> call, AccountErrorKind notAuthorized, CancellationToken cancellationToken)
        where T : notnull
    {
        try
        {
            return await call();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && KindOf(exception, notAuthorized) is { } kind)
        {
            return new AccountError(kind, (exception as AmazonServiceException)?.ErrorCode ?? exception.GetType().Name);
        }
    }

    /// <summary>The kind of an expected failure, or null.</summary>
    internal static AccountErrorKind? KindOf(Exception exception, AccountErrorKind notAuthorized)
    {
        var type = exception.GetType();
        if (ByContext.Contains(type))
        {
            return notAuthorized == AccountErrorKind.SignInFailed && HasExpired(exception)
                ? AccountErrorKind.InvitationExpired
                : notAuthorized;
        }

        return Kinds.TryGetValue(type, out var kind) ? kind : TransportKindOf(exception);
    }

    // Only the message tells this case apart. Cognito checks the password first, so only a correct one gets this answer; if the
    // message changes, it counts as any other refused sign-in.
    private static bool HasExpired(Exception exception) =>
        exception is NotAuthorizedException
        && (exception.Message.StartsWith("Temporary password has expired", StringComparison.Ordinal)
            || exception.Message.StartsWith("User account has expired", StringComparison.Ordinal));

    private static AccountErrorKind? TransportKindOf(Exception exception) => exception switch
    {
        AmazonServiceException { StatusCode: HttpStatusCode.TooManyRequests }
            or AmazonServiceException { ErrorCode: "ThrottlingException" } =>
            AccountErrorKind.Throttled,
        AmazonServiceException { StatusCode: >= HttpStatusCode.InternalServerError } => AccountErrorKind.PoolUnavailable,
        HttpRequestException or TimeoutException or OperationCanceledException => AccountErrorKind.PoolUnavailable,
        AmazonClientException { InnerException: HttpRequestException or TimeoutException or OperationCanceledException or IOException } =>
            AccountErrorKind.PoolUnavailable,
        _ => null,
    };
}

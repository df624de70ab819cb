using System.Collections.Frozen;

namespace AccountPortal.Services.Errors;

/// <summary>The one place that turns Cognito's exceptions into kinds of refusal. What it does not know stays thrown.</summary>
internal static class CognitoErrors
{
    /// <summary>What these mean depends on the function that was called, never on their text.</summary>
    internal static readonly FrozenSet<Type> ByContext = FrozenSet.Create(
        typeof(NotAuthorizedException),
        typeof(UserNotFoundException));

    /// <summary>What only operators' functions raise, which the portal does not call: they stay thrown.</summary>
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

    /// <summary>What each exception means wherever it comes from.</summary>
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
    /// <param name="notAuthorized">What "not authorised" means here. An unknown user means the same: nobody learns who has an account.</param>
    /// <param name="cancellationToken">A call that this cancels stays thrown; one that timed out does not.</param>
    public static async Task<AccountResult<T>> TryAsync<T>(Func<Task<T>> call, AccountErrorKind notAuthorized, CancellationToken cancellationToken)
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
            return notAuthorized == AccountErrorKind.SignInFailed && HasExpired(exception) ? AccountErrorKind.InvitationExpired : notAuthorized;
        }

        return Kinds.TryGetValue(type, out var kind) ? kind : TransportKindOf(exception);
    }

    // The one thing that only the text tells. Cognito looks at the password first and says this to the right one alone; should
    // the text ever change, it means what every other refused sign-in means.
    private static bool HasExpired(Exception exception) =>
        exception is NotAuthorizedException
        && (exception.Message.StartsWith("Temporary password has expired", StringComparison.Ordinal)
            || exception.Message.StartsWith("User account has expired", StringComparison.Ordinal));

    private static AccountErrorKind? TransportKindOf(Exception exception) => exception switch
    {
        AmazonServiceException { StatusCode: HttpStatusCode.TooManyRequests } or AmazonServiceException { ErrorCode: "ThrottlingException" } =>
            AccountErrorKind.Throttled,
        AmazonServiceException { StatusCode: >= HttpStatusCode.InternalServerError } => AccountErrorKind.PoolUnavailable,
        HttpRequestException or TimeoutException or OperationCanceledException => AccountErrorKind.PoolUnavailable,
        AmazonClientException { InnerException: HttpRequestException or TimeoutException or OperationCanceledException or IOException } =>
            AccountErrorKind.PoolUnavailable,
        _ => null,
    };
}

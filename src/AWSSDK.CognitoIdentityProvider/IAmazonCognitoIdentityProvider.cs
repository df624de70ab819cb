using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;
using Endpoint = Amazon.Runtime.Endpoints.Endpoint;

namespace Amazon.CognitoIdentityProvider;

/// <summary>
/// The operations of Amazon Cognito user pools that the portal and its local pool use. Every operation
/// throws an <see cref="AmazonCognitoIdentityProviderException"/>, or the class of its own that the error has in the Model namespace.
/// </summary>
public interface IAmazonCognitoIdentityProvider : IAmazonService, IDisposable
{
    /// <summary>Creates a user, as an administrator, with a temporary password.</summary>
    Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the password of a user, as an administrator.</summary>
    Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Begins the set-up of an authenticator app.</summary>
    Task<AssociateSoftwareTokenResponse> AssociateSoftwareTokenAsync(AssociateSoftwareTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of the signed-in user.</summary>
    Task<ChangePasswordResponse> ChangePasswordAsync(ChangePasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets a new password with the code that was sent.</summary>
    Task<ConfirmForgotPasswordResponse> ConfirmForgotPasswordAsync(ConfirmForgotPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Confirms a registration with the code that was sent.</summary>
    Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes attributes of the signed-in user.</summary>
    Task<DeleteUserAttributesResponse> DeleteUserAttributesAsync(DeleteUserAttributesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the configuration of a user pool.</summary>
    Task<DescribeUserPoolResponse> DescribeUserPoolAsync(DescribeUserPoolRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the configuration of an app client.</summary>
    Task<DescribeUserPoolClientResponse> DescribeUserPoolClientAsync(DescribeUserPoolClientRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends a code with which a new password can be set.</summary>
    Task<ForgotPasswordResponse> ForgotPasswordAsync(ForgotPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Renews tokens; the way that honours refresh token rotation.</summary>
    Task<GetTokensFromRefreshTokenResponse> GetTokensFromRefreshTokenAsync(GetTokensFromRefreshTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the attributes and the MFA settings of the signed-in user.</summary>
    Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends a code that verifies an attribute of the signed-in user.</summary>
    Task<GetUserAttributeVerificationCodeResponse> GetUserAttributeVerificationCodeAsync(GetUserAttributeVerificationCodeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the MFA and passkey configuration of a user pool.</summary>
    Task<GetUserPoolMfaConfigResponse> GetUserPoolMfaConfigAsync(GetUserPoolMfaConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Ends all sessions of the signed-in user and revokes the tokens.</summary>
    Task<GlobalSignOutResponse> GlobalSignOutAsync(GlobalSignOutRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a sign-in, or renews tokens.</summary>
    Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends a new confirmation code for a registration.</summary>
    Task<ResendConfirmationCodeResponse> ResendConfirmationCodeAsync(ResendConfirmationCodeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Answers one challenge of a sign-in.</summary>
    Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Revokes a refresh token and the access tokens that came from it.</summary>
    Task<RevokeTokenResponse> RevokeTokenAsync(RevokeTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Turns the second factors of the signed-in user on and off.</summary>
    Task<SetUserMFAPreferenceResponse> SetUserMFAPreferenceAsync(SetUserMFAPreferenceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the delivery of MFA codes by SMS; superseded by SetUserMFAPreference.</summary>
    Task<SetUserSettingsResponse> SetUserSettingsAsync(SetUserSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers a user, who is unconfirmed unless the pool confirms by itself.</summary>
    Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes attributes of the signed-in user.</summary>
    Task<UpdateUserAttributesResponse> UpdateUserAttributesAsync(UpdateUserAttributesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Completes the set-up of an authenticator app with a first code.</summary>
    Task<VerifySoftwareTokenResponse> VerifySoftwareTokenAsync(VerifySoftwareTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Verifies an attribute of the signed-in user with the code that was sent.</summary>
    Task<VerifyUserAttributeResponse> VerifyUserAttributeAsync(VerifyUserAttributeRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint that a request would be sent to.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <inheritdoc/>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCognitoIdentityProviderConfig();

    /// <inheritdoc/>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig)
    {
        var config = clientConfig as AmazonCognitoIdentityProviderConfig
            ?? throw new AmazonClientException($"The configuration must be an {nameof(AmazonCognitoIdentityProviderConfig)}.");
        return awsCredentials is null
            ? new AmazonCognitoIdentityProviderClient(config)
            : new AmazonCognitoIdentityProviderClient(awsCredentials, config);
    }
}

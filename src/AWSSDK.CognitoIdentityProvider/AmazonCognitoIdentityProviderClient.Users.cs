using Amazon.CognitoIdentityProvider.Model;

namespace Amazon.CognitoIdentityProvider;

// What users do, for themselves and without AWS credentials.
public partial class AmazonCognitoIdentityProviderClient
{
    /// <inheritdoc/>
    public virtual Task<AssociateSoftwareTokenResponse> AssociateSoftwareTokenAsync(AssociateSoftwareTokenRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AssociateSoftwareTokenResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ChangePasswordResponse> ChangePasswordAsync(ChangePasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ChangePasswordResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CompleteWebAuthnRegistrationResponse> CompleteWebAuthnRegistrationAsync(CompleteWebAuthnRegistrationRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<CompleteWebAuthnRegistrationResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ConfirmDeviceResponse> ConfirmDeviceAsync(ConfirmDeviceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ConfirmDeviceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ConfirmForgotPasswordResponse> ConfirmForgotPasswordAsync(ConfirmForgotPasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ConfirmForgotPasswordResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ConfirmSignUpResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteUserResponse> DeleteUserAsync(DeleteUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DeleteUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteUserAttributesResponse> DeleteUserAttributesAsync(DeleteUserAttributesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DeleteUserAttributesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteWebAuthnCredentialResponse> DeleteWebAuthnCredentialAsync(DeleteWebAuthnCredentialRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DeleteWebAuthnCredentialResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ForgetDeviceResponse> ForgetDeviceAsync(ForgetDeviceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ForgetDeviceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ForgotPasswordResponse> ForgotPasswordAsync(ForgotPasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ForgotPasswordResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetDeviceResponse> GetDeviceAsync(GetDeviceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetDeviceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetTokensFromRefreshTokenResponse> GetTokensFromRefreshTokenAsync(GetTokensFromRefreshTokenRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetTokensFromRefreshTokenResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetUserAttributeVerificationCodeResponse> GetUserAttributeVerificationCodeAsync(GetUserAttributeVerificationCodeRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetUserAttributeVerificationCodeResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetUserAuthFactorsResponse> GetUserAuthFactorsAsync(GetUserAuthFactorsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetUserAuthFactorsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GlobalSignOutResponse> GlobalSignOutAsync(GlobalSignOutRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GlobalSignOutResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<InitiateAuthResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListDevicesResponse> ListDevicesAsync(ListDevicesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ListDevicesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUserSessionsResponse> ListUserSessionsAsync(ListUserSessionsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ListUserSessionsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListWebAuthnCredentialsResponse> ListWebAuthnCredentialsAsync(ListWebAuthnCredentialsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ListWebAuthnCredentialsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ResendConfirmationCodeResponse> ResendConfirmationCodeAsync(ResendConfirmationCodeRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ResendConfirmationCodeResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<RespondToAuthChallengeResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RevokeTokenResponse> RevokeTokenAsync(RevokeTokenRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<RevokeTokenResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RevokeUserSessionResponse> RevokeUserSessionAsync(RevokeUserSessionRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<RevokeUserSessionResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetUserMFAPreferenceResponse> SetUserMFAPreferenceAsync(SetUserMFAPreferenceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<SetUserMFAPreferenceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetUserSettingsResponse> SetUserSettingsAsync(SetUserSettingsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<SetUserSettingsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<SignUpResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StartWebAuthnRegistrationResponse> StartWebAuthnRegistrationAsync(StartWebAuthnRegistrationRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<StartWebAuthnRegistrationResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateAuthEventFeedbackResponse> UpdateAuthEventFeedbackAsync(UpdateAuthEventFeedbackRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<UpdateAuthEventFeedbackResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateDeviceStatusResponse> UpdateDeviceStatusAsync(UpdateDeviceStatusRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<UpdateDeviceStatusResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateUserAttributesResponse> UpdateUserAttributesAsync(UpdateUserAttributesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<UpdateUserAttributesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<VerifySoftwareTokenResponse> VerifySoftwareTokenAsync(VerifySoftwareTokenRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<VerifySoftwareTokenResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<VerifyUserAttributeResponse> VerifyUserAttributeAsync(VerifyUserAttributeRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<VerifyUserAttributeResponse>(request, cancellationToken);
}

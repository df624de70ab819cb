using Amazon.CognitoIdentityProvider.Model;

namespace Amazon.CognitoIdentityProvider;

// What users do, for themselves and without AWS credentials.
public partial interface IAmazonCognitoIdentityProvider
{
    /// <summary>Begins the set-up of an authenticator app.</summary>
    Task<AssociateSoftwareTokenResponse> AssociateSoftwareTokenAsync(AssociateSoftwareTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the password of the signed-in user.</summary>
    Task<ChangePasswordResponse> ChangePasswordAsync(ChangePasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers the passkey that the browser made.</summary>
    Task<CompleteWebAuthnRegistrationResponse> CompleteWebAuthnRegistrationAsync(CompleteWebAuthnRegistrationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Remembers a device of the signed-in user, with the verifier of the password that the device made up.</summary>
    Task<ConfirmDeviceResponse> ConfirmDeviceAsync(ConfirmDeviceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets a new password with the code that was sent.</summary>
    Task<ConfirmForgotPasswordResponse> ConfirmForgotPasswordAsync(ConfirmForgotPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Confirms a registration with the code that was sent.</summary>
    Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes the signed-in user.</summary>
    Task<DeleteUserResponse> DeleteUserAsync(DeleteUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes attributes of the signed-in user.</summary>
    Task<DeleteUserAttributesResponse> DeleteUserAttributesAsync(DeleteUserAttributesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a passkey of the signed-in user.</summary>
    Task<DeleteWebAuthnCredentialResponse> DeleteWebAuthnCredentialAsync(DeleteWebAuthnCredentialRequest request, CancellationToken cancellationToken = default);

    /// <summary>Forgets a device of the signed-in user.</summary>
    Task<ForgetDeviceResponse> ForgetDeviceAsync(ForgetDeviceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends a code with which a new password can be set.</summary>
    Task<ForgotPasswordResponse> ForgotPasswordAsync(ForgotPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a device of the signed-in user.</summary>
    Task<GetDeviceResponse> GetDeviceAsync(GetDeviceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Renews tokens; the way that honours refresh token rotation.</summary>
    Task<GetTokensFromRefreshTokenResponse> GetTokensFromRefreshTokenAsync(GetTokensFromRefreshTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the attributes and the MFA settings of the signed-in user.</summary>
    Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends a code that verifies an attribute of the signed-in user.</summary>
    Task<GetUserAttributeVerificationCodeResponse> GetUserAttributeVerificationCodeAsync(GetUserAttributeVerificationCodeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the factors that the signed-in user can sign in with.</summary>
    Task<GetUserAuthFactorsResponse> GetUserAuthFactorsAsync(GetUserAuthFactorsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Ends all sessions of the signed-in user and revokes the tokens.</summary>
    Task<GlobalSignOutResponse> GlobalSignOutAsync(GlobalSignOutRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a sign-in, or renews tokens.</summary>
    Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices of the signed-in user.</summary>
    Task<ListDevicesResponse> ListDevicesAsync(ListDevicesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the sessions of the signed-in user.</summary>
    Task<ListUserSessionsResponse> ListUserSessionsAsync(ListUserSessionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the passkeys of the signed-in user.</summary>
    Task<ListWebAuthnCredentialsResponse> ListWebAuthnCredentialsAsync(ListWebAuthnCredentialsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sends a new confirmation code for a registration.</summary>
    Task<ResendConfirmationCodeResponse> ResendConfirmationCodeAsync(ResendConfirmationCodeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Answers one challenge of a sign-in.</summary>
    Task<RespondToAuthChallengeResponse> RespondToAuthChallengeAsync(RespondToAuthChallengeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Revokes a refresh token and the access tokens that came from it.</summary>
    Task<RevokeTokenResponse> RevokeTokenAsync(RevokeTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Ends a session of the signed-in user.</summary>
    Task<RevokeUserSessionResponse> RevokeUserSessionAsync(RevokeUserSessionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Turns the second factors of the signed-in user on and off.</summary>
    Task<SetUserMFAPreferenceResponse> SetUserMFAPreferenceAsync(SetUserMFAPreferenceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the delivery of MFA codes by SMS; superseded by SetUserMFAPreference.</summary>
    Task<SetUserSettingsResponse> SetUserSettingsAsync(SetUserSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers a user, who is unconfirmed unless the pool confirms by itself.</summary>
    Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default);

    /// <summary>Begins the registration of a passkey for the signed-in user.</summary>
    Task<StartWebAuthnRegistrationResponse> StartWebAuthnRegistrationAsync(StartWebAuthnRegistrationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Says, with the token from a notification, whether an event in the history of a user was the user.</summary>
    Task<UpdateAuthEventFeedbackResponse> UpdateAuthEventFeedbackAsync(UpdateAuthEventFeedbackRequest request, CancellationToken cancellationToken = default);

    /// <summary>Says whether a device of the signed-in user is remembered.</summary>
    Task<UpdateDeviceStatusResponse> UpdateDeviceStatusAsync(UpdateDeviceStatusRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes attributes of the signed-in user.</summary>
    Task<UpdateUserAttributesResponse> UpdateUserAttributesAsync(UpdateUserAttributesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Completes the set-up of an authenticator app with a first code.</summary>
    Task<VerifySoftwareTokenResponse> VerifySoftwareTokenAsync(VerifySoftwareTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Verifies an attribute of the signed-in user with the code that was sent.</summary>
    Task<VerifyUserAttributeResponse> VerifyUserAttributeAsync(VerifyUserAttributeRequest request, CancellationToken cancellationToken = default);
}

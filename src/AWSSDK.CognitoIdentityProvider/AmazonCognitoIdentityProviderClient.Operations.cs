using Amazon.CognitoIdentityProvider.Internal;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CognitoIdentityProvider;

public partial class AmazonCognitoIdentityProviderClient
{
    /// <inheritdoc/>
    public virtual Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminCreateUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminSetUserPasswordResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AssociateSoftwareTokenResponse> AssociateSoftwareTokenAsync(AssociateSoftwareTokenRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AssociateSoftwareTokenResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ChangePasswordResponse> ChangePasswordAsync(ChangePasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ChangePasswordResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ConfirmForgotPasswordResponse> ConfirmForgotPasswordAsync(ConfirmForgotPasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ConfirmForgotPasswordResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ConfirmSignUpResponse> ConfirmSignUpAsync(ConfirmSignUpRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ConfirmSignUpResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteUserAttributesResponse> DeleteUserAttributesAsync(DeleteUserAttributesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DeleteUserAttributesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeUserPoolResponse> DescribeUserPoolAsync(DescribeUserPoolRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DescribeUserPoolResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeUserPoolClientResponse> DescribeUserPoolClientAsync(DescribeUserPoolClientRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DescribeUserPoolClientResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ForgotPasswordResponse> ForgotPasswordAsync(ForgotPasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ForgotPasswordResponse>(request, cancellationToken);

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
    public virtual Task<GetUserPoolMfaConfigResponse> GetUserPoolMfaConfigAsync(GetUserPoolMfaConfigRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetUserPoolMfaConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GlobalSignOutResponse> GlobalSignOutAsync(GlobalSignOutRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GlobalSignOutResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<InitiateAuthResponse> InitiateAuthAsync(InitiateAuthRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<InitiateAuthResponse>(request, cancellationToken);

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
    public virtual Task<SetUserMFAPreferenceResponse> SetUserMFAPreferenceAsync(SetUserMFAPreferenceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<SetUserMFAPreferenceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetUserSettingsResponse> SetUserSettingsAsync(SetUserSettingsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<SetUserSettingsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SignUpResponse> SignUpAsync(SignUpRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<SignUpResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateUserAttributesResponse> UpdateUserAttributesAsync(UpdateUserAttributesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<UpdateUserAttributesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<VerifySoftwareTokenResponse> VerifySoftwareTokenAsync(VerifySoftwareTokenRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<VerifySoftwareTokenResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<VerifyUserAttributeResponse> VerifyUserAttributeAsync(VerifyUserAttributeRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<VerifyUserAttributeResponse>(request, cancellationToken);

    private Task<TResponse> SendAsync<TResponse>(AmazonCognitoIdentityProviderRequest request, CancellationToken cancellationToken)
        where TResponse : AmazonWebServiceResponse, new()
    {
        var options = new InvokeOptions
        {
            RequestMarshaller = RequestMarshaller.Instance,
            ResponseUnmarshaller = OperationUnmarshaller<TResponse>.Instance,
        };
        return InvokeAsync<TResponse>(request, options, cancellationToken);
    }
}

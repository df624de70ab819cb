using Amazon.CognitoIdentityProvider.Model;

namespace Amazon.CognitoIdentityProvider;

// What administrators do, with AWS credentials.
public partial class AmazonCognitoIdentityProviderClient
{
    /// <inheritdoc/>
    public virtual Task<AddCustomAttributesResponse> AddCustomAttributesAsync(AddCustomAttributesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AddCustomAttributesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminAddUserToGroupResponse> AdminAddUserToGroupAsync(AdminAddUserToGroupRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminAddUserToGroupResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminConfirmSignUpResponse> AdminConfirmSignUpAsync(AdminConfirmSignUpRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminConfirmSignUpResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminCreateUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminDeleteSoftwareTokenResponse> AdminDeleteSoftwareTokenAsync(AdminDeleteSoftwareTokenRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminDeleteSoftwareTokenResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminDeleteUserResponse> AdminDeleteUserAsync(AdminDeleteUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminDeleteUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminDeleteUserAttributesResponse> AdminDeleteUserAttributesAsync(AdminDeleteUserAttributesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminDeleteUserAttributesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminDisableUserResponse> AdminDisableUserAsync(AdminDisableUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminDisableUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminEnableUserResponse> AdminEnableUserAsync(AdminEnableUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminEnableUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminForgetDeviceResponse> AdminForgetDeviceAsync(AdminForgetDeviceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminForgetDeviceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminGetDeviceResponse> AdminGetDeviceAsync(AdminGetDeviceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminGetDeviceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminGetUserResponse> AdminGetUserAsync(AdminGetUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminGetUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminInitiateAuthResponse> AdminInitiateAuthAsync(AdminInitiateAuthRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminInitiateAuthResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminListDevicesResponse> AdminListDevicesAsync(AdminListDevicesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminListDevicesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminListGroupsForUserResponse> AdminListGroupsForUserAsync(AdminListGroupsForUserRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminListGroupsForUserResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminListUserAuthEventsResponse> AdminListUserAuthEventsAsync(AdminListUserAuthEventsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminListUserAuthEventsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminRemoveUserFromGroupResponse> AdminRemoveUserFromGroupAsync(AdminRemoveUserFromGroupRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminRemoveUserFromGroupResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminResetUserPasswordResponse> AdminResetUserPasswordAsync(AdminResetUserPasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminResetUserPasswordResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminRespondToAuthChallengeResponse> AdminRespondToAuthChallengeAsync(AdminRespondToAuthChallengeRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminRespondToAuthChallengeResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminSetUserMFAPreferenceResponse> AdminSetUserMFAPreferenceAsync(AdminSetUserMFAPreferenceRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminSetUserMFAPreferenceResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminSetUserPasswordResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminSetUserSettingsResponse> AdminSetUserSettingsAsync(AdminSetUserSettingsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminSetUserSettingsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminUpdateAuthEventFeedbackResponse> AdminUpdateAuthEventFeedbackAsync(AdminUpdateAuthEventFeedbackRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminUpdateAuthEventFeedbackResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminUpdateDeviceStatusResponse> AdminUpdateDeviceStatusAsync(AdminUpdateDeviceStatusRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminUpdateDeviceStatusResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminUpdateUserAttributesResponse> AdminUpdateUserAttributesAsync(AdminUpdateUserAttributesRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminUpdateUserAttributesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<AdminUserGlobalSignOutResponse> AdminUserGlobalSignOutAsync(AdminUserGlobalSignOutRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<AdminUserGlobalSignOutResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateGroupResponse> CreateGroupAsync(CreateGroupRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<CreateGroupResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateUserPoolResponse> CreateUserPoolAsync(CreateUserPoolRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<CreateUserPoolResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateUserPoolClientResponse> CreateUserPoolClientAsync(CreateUserPoolClientRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<CreateUserPoolClientResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteGroupResponse> DeleteGroupAsync(DeleteGroupRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DeleteGroupResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteUserPoolResponse> DeleteUserPoolAsync(DeleteUserPoolRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DeleteUserPoolResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteUserPoolClientResponse> DeleteUserPoolClientAsync(DeleteUserPoolClientRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DeleteUserPoolClientResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeUserPoolResponse> DescribeUserPoolAsync(DescribeUserPoolRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DescribeUserPoolResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeUserPoolClientResponse> DescribeUserPoolClientAsync(DescribeUserPoolClientRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<DescribeUserPoolClientResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetGroupResponse> GetGroupAsync(GetGroupRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetGroupResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetUserPoolMfaConfigResponse> GetUserPoolMfaConfigAsync(GetUserPoolMfaConfigRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetUserPoolMfaConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetUserPoolSessionConfigurationResponse> GetUserPoolSessionConfigurationAsync(GetUserPoolSessionConfigurationRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<GetUserPoolSessionConfigurationResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListGroupsResponse> ListGroupsAsync(ListGroupsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ListGroupsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUserPoolClientsResponse> ListUserPoolClientsAsync(ListUserPoolClientsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ListUserPoolClientsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUserPoolsResponse> ListUserPoolsAsync(ListUserPoolsRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ListUserPoolsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUsersResponse> ListUsersAsync(ListUsersRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ListUsersResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListUsersInGroupResponse> ListUsersInGroupAsync(ListUsersInGroupRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<ListUsersInGroupResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetUserPoolMfaConfigResponse> SetUserPoolMfaConfigAsync(SetUserPoolMfaConfigRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<SetUserPoolMfaConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<SetUserPoolSessionConfigurationResponse> SetUserPoolSessionConfigurationAsync(SetUserPoolSessionConfigurationRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<SetUserPoolSessionConfigurationResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateGroupResponse> UpdateGroupAsync(UpdateGroupRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<UpdateGroupResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateUserPoolResponse> UpdateUserPoolAsync(UpdateUserPoolRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<UpdateUserPoolResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateUserPoolClientResponse> UpdateUserPoolClientAsync(UpdateUserPoolClientRequest request, CancellationToken cancellationToken = default) =>
        SendAsync<UpdateUserPoolClientResponse>(request, cancellationToken);
}

using Amazon.CognitoIdentityProvider.Model;

namespace Amazon.CognitoIdentityProvider;

// What administrators do, with AWS credentials.
public partial interface IAmazonCognitoIdentityProvider
{
    /// <summary>Adds attributes to the schema of a user pool.</summary>
    Task<AddCustomAttributesResponse> AddCustomAttributesAsync(AddCustomAttributesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Adds a user to a group, as an administrator.</summary>
    Task<AdminAddUserToGroupResponse> AdminAddUserToGroupAsync(AdminAddUserToGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Confirms a registration without a code, as an administrator.</summary>
    Task<AdminConfirmSignUpResponse> AdminConfirmSignUpAsync(AdminConfirmSignUpRequest request, CancellationToken cancellationToken = default);

    /// <summary>Creates a user, as an administrator, with a temporary password.</summary>
    Task<AdminCreateUserResponse> AdminCreateUserAsync(AdminCreateUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes the authenticator app of a user, as an administrator.</summary>
    Task<AdminDeleteSoftwareTokenResponse> AdminDeleteSoftwareTokenAsync(AdminDeleteSoftwareTokenRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a user, as an administrator.</summary>
    Task<AdminDeleteUserResponse> AdminDeleteUserAsync(AdminDeleteUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes attributes of a user, as an administrator.</summary>
    Task<AdminDeleteUserAttributesResponse> AdminDeleteUserAttributesAsync(AdminDeleteUserAttributesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Keeps a user from signing in, as an administrator.</summary>
    Task<AdminDisableUserResponse> AdminDisableUserAsync(AdminDisableUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lets a disabled user sign in again, as an administrator.</summary>
    Task<AdminEnableUserResponse> AdminEnableUserAsync(AdminEnableUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Forgets a device of a user, as an administrator.</summary>
    Task<AdminForgetDeviceResponse> AdminForgetDeviceAsync(AdminForgetDeviceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a device of a user, as an administrator.</summary>
    Task<AdminGetDeviceResponse> AdminGetDeviceAsync(AdminGetDeviceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a user, as an administrator.</summary>
    Task<AdminGetUserResponse> AdminGetUserAsync(AdminGetUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a sign-in, or renews tokens, from a server with AWS credentials.</summary>
    Task<AdminInitiateAuthResponse> AdminInitiateAuthAsync(AdminInitiateAuthRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the devices of a user, as an administrator.</summary>
    Task<AdminListDevicesResponse> AdminListDevicesAsync(AdminListDevicesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the groups of a user, as an administrator.</summary>
    Task<AdminListGroupsForUserResponse> AdminListGroupsForUserAsync(AdminListGroupsForUserRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the sign-ins and other events in the history of a user, as an administrator.</summary>
    Task<AdminListUserAuthEventsResponse> AdminListUserAuthEventsAsync(AdminListUserAuthEventsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Removes a user from a group, as an administrator.</summary>
    Task<AdminRemoveUserFromGroupResponse> AdminRemoveUserFromGroupAsync(AdminRemoveUserFromGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes the password of a user useless and sends a code for a new one, as an administrator.</summary>
    Task<AdminResetUserPasswordResponse> AdminResetUserPasswordAsync(AdminResetUserPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Answers a challenge of a sign-in, from a server with AWS credentials.</summary>
    Task<AdminRespondToAuthChallengeResponse> AdminRespondToAuthChallengeAsync(AdminRespondToAuthChallengeRequest request, CancellationToken cancellationToken = default);

    /// <summary>Turns the second factors of a user on and off, as an administrator.</summary>
    Task<AdminSetUserMFAPreferenceResponse> AdminSetUserMFAPreferenceAsync(AdminSetUserMFAPreferenceRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the password of a user, as an administrator.</summary>
    Task<AdminSetUserPasswordResponse> AdminSetUserPasswordAsync(AdminSetUserPasswordRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the delivery of MFA codes by SMS, as an administrator; superseded by AdminSetUserMFAPreference.</summary>
    Task<AdminSetUserSettingsResponse> AdminSetUserSettingsAsync(AdminSetUserSettingsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Says whether an event in the history of a user was the user, as an administrator.</summary>
    Task<AdminUpdateAuthEventFeedbackResponse> AdminUpdateAuthEventFeedbackAsync(AdminUpdateAuthEventFeedbackRequest request, CancellationToken cancellationToken = default);

    /// <summary>Says whether a device of a user is remembered, as an administrator.</summary>
    Task<AdminUpdateDeviceStatusResponse> AdminUpdateDeviceStatusAsync(AdminUpdateDeviceStatusRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes attributes of a user, as an administrator.</summary>
    Task<AdminUpdateUserAttributesResponse> AdminUpdateUserAttributesAsync(AdminUpdateUserAttributesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Revokes all tokens of a user, as an administrator.</summary>
    Task<AdminUserGlobalSignOutResponse> AdminUserGlobalSignOutAsync(AdminUserGlobalSignOutRequest request, CancellationToken cancellationToken = default);

    /// <summary>Creates a group.</summary>
    Task<CreateGroupResponse> CreateGroupAsync(CreateGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Creates a user pool.</summary>
    Task<CreateUserPoolResponse> CreateUserPoolAsync(CreateUserPoolRequest request, CancellationToken cancellationToken = default);

    /// <summary>Creates an app client.</summary>
    Task<CreateUserPoolClientResponse> CreateUserPoolClientAsync(CreateUserPoolClientRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a group.</summary>
    Task<DeleteGroupResponse> DeleteGroupAsync(DeleteGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes a user pool with all that is in it.</summary>
    Task<DeleteUserPoolResponse> DeleteUserPoolAsync(DeleteUserPoolRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes an app client.</summary>
    Task<DeleteUserPoolClientResponse> DeleteUserPoolClientAsync(DeleteUserPoolClientRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the configuration of a user pool.</summary>
    Task<DescribeUserPoolResponse> DescribeUserPoolAsync(DescribeUserPoolRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the configuration of an app client.</summary>
    Task<DescribeUserPoolClientResponse> DescribeUserPoolClientAsync(DescribeUserPoolClientRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a group.</summary>
    Task<GetGroupResponse> GetGroupAsync(GetGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads the MFA and passkey configuration of a user pool.</summary>
    Task<GetUserPoolMfaConfigResponse> GetUserPoolMfaConfigAsync(GetUserPoolMfaConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads how a user pool tracks the sessions of its users.</summary>
    Task<GetUserPoolSessionConfigurationResponse> GetUserPoolSessionConfigurationAsync(GetUserPoolSessionConfigurationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the groups of a user pool.</summary>
    Task<ListGroupsResponse> ListGroupsAsync(ListGroupsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the app clients of a user pool.</summary>
    Task<ListUserPoolClientsResponse> ListUserPoolClientsAsync(ListUserPoolClientsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the user pools of the account in the region.</summary>
    Task<ListUserPoolsResponse> ListUserPoolsAsync(ListUserPoolsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the users of a user pool, or those that a filter finds.</summary>
    Task<ListUsersResponse> ListUsersAsync(ListUsersRequest request, CancellationToken cancellationToken = default);

    /// <summary>Lists the users in a group.</summary>
    Task<ListUsersInGroupResponse> ListUsersInGroupAsync(ListUsersInGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets the MFA and passkey configuration of a user pool.</summary>
    Task<SetUserPoolMfaConfigResponse> SetUserPoolMfaConfigAsync(SetUserPoolMfaConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Sets how a user pool tracks the sessions of its users.</summary>
    Task<SetUserPoolSessionConfigurationResponse> SetUserPoolSessionConfigurationAsync(SetUserPoolSessionConfigurationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes a group.</summary>
    Task<UpdateGroupResponse> UpdateGroupAsync(UpdateGroupRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes a user pool; what is left out goes back to its default.</summary>
    Task<UpdateUserPoolResponse> UpdateUserPoolAsync(UpdateUserPoolRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes an app client; what is left out goes back to its default.</summary>
    Task<UpdateUserPoolClientResponse> UpdateUserPoolClientAsync(UpdateUserPoolClientRequest request, CancellationToken cancellationToken = default);
}

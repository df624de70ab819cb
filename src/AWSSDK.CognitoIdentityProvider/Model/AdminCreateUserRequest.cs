namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Creates a user, as an administrator, with a temporary password.</summary>
public class AdminCreateUserRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    public string Username { get; set; }

    public List<AttributeType> UserAttributes { get; set; }

    /// <summary>Passed on to the pre sign-up function; Cognito does not store it.</summary>
    public List<AttributeType> ValidationData { get; set; }

    /// <summary>Absent means that Cognito makes one up.</summary>
    public string TemporaryPassword { get; set; }

    /// <summary>Whether an alias that another user holds moves to this one.</summary>
    public bool? ForceAliasCreation { get; set; }

    /// <summary>Absent means that an invitation is sent.</summary>
    public MessageActionType MessageAction { get; set; }

    /// <summary>EMAIL, SMS or both; absent means SMS.</summary>
    public List<string> DesiredDeliveryMediums { get; set; }

    /// <summary>Passed on to the functions of the user pool; Cognito does not store it.</summary>
    public Dictionary<string, string> ClientMetadata { get; set; }
}

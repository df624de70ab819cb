namespace Amazon.CognitoIdentityProvider.Model;

/// <summary>Lists the users of a user pool, or those that a filter finds.</summary>
public class ListUsersRequest : AmazonCognitoIdentityProviderRequest
{
    public string UserPoolId { get; set; }

    /// <summary>Absent means all.</summary>
    public List<string> AttributesToGet { get; set; }

    /// <summary>How many at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the last answer stopped; absent at the beginning, and at the end.</summary>
    public string PaginationToken { get; set; }

    /// <summary>An attribute, a comparison and a value, such as <c>email ^= "jo"</c>; absent finds everyone.</summary>
    public string Filter { get; set; }
}

namespace AccountPortal.LocalPool.Users;

/// <summary>The user an administrator names by user name, sub or alias.</summary>
internal sealed record AdminTarget(string PoolId, string Username)
{
    public static AdminTarget Read(InputReader input) =>
        new(input.Required("UserPoolId", MemberRule.PoolId), input.Required("Username", MemberRule.Username));

    /// <exception cref="CognitoFault">UserNotFound, whatever PreventUserExistenceErrors says.</exception>
    public PoolUser Require(PoolStore store, PoolDefinition pool) =>
        store.FindUser(pool, Username) ?? throw CognitoFault.UserNotFound(CognitoTexts.UserUnknown);
}

namespace AccountPortal.LocalPool.Users;

/// <summary>The user that an administrator means: by user name, sub or active alias.</summary>
internal sealed record AdminTarget(string PoolId, string Username)
{
    public static AdminTarget Read(InputReader input) =>
        new(input.Required("UserPoolId", MemberRule.PoolId), input.Required("Username", MemberRule.Username));

    /// <exception cref="CognitoFault">UserNotFound: administrators are told whatever the app clients hide.</exception>
    public PoolUser Require(PoolStore store, PoolDefinition pool) =>
        store.FindUser(pool, Username) ?? throw CognitoFault.UserNotFound(CognitoTexts.UserUnknown);
}

namespace AccountPortal.LocalPool.SignIn;

/// <summary>What a sign-in says at once about the user behind the name.</summary>
internal static class UserExistenceErrors
{
    /// <summary>Nothing of an unknown user when the client hides who exists, the truth otherwise; a disabled user is told.</summary>
    public static void Require(ClientDefinition client, PoolUser? user)
    {
        if (user is null && !client.PreventUserExistenceErrors)
        {
            throw CognitoFault.UserNotFound(CognitoTexts.UserUnknown);
        }
        if (user is { Enabled: false })
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.UserDisabled);
        }
        if (user is { Status: UserStatus.ResetRequired } && !client.PreventUserExistenceErrors)
        {
            // Whatever password is named: none is in force.
            throw ResetRequired(client);
        }
    }

    /// <summary>A client that hides who exists does not tell either that a password was reset: the old one is no longer right.</summary>
    public static CognitoFault ResetRequired(ClientDefinition client) => client.PreventUserExistenceErrors
        ? CognitoFault.NotAuthorized(CognitoTexts.WrongPassword)
        : CognitoFault.PasswordResetRequired(CognitoTexts.PasswordResetRequired);
}

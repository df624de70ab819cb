namespace AccountPortal.LocalPool.SignIn;

/// <summary>PreventUserExistenceErrors: what a sign-in tells about the user.</summary>
internal static class UserExistenceErrors
{
    /// <summary>Throws for an unknown user unless the client prevents user existence errors, and always for a disabled one.</summary>
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
            // No password is valid in this status.
            throw ResetRequired(client);
        }
    }

    /// <summary>With PreventUserExistenceErrors a reset password is answered like a wrong one.</summary>
    public static CognitoFault ResetRequired(ClientDefinition client) => client.PreventUserExistenceErrors
        ? CognitoFault.NotAuthorized(CognitoTexts.WrongPassword)
        : CognitoFault.PasswordResetRequired(CognitoTexts.PasswordResetRequired);
}

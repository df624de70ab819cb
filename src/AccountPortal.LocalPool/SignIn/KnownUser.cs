namespace AccountPortal.LocalPool.SignIn;

/// <summary>What a sign-in says at once about the user behind the name.</summary>
internal static class KnownUser
{
    /// <summary>Nothing of an unknown user when the client hides who exists, the truth otherwise; a disabled user is told.</summary>
    public static void Require(ClientDefinition client, PoolUser? user)
    {
        if (user is null && !client.PreventUserExistenceErrors)
        {
            throw CognitoFault.UserNotFound(Messages.UserUnknown);
        }
        if (user is { Enabled: false })
        {
            throw CognitoFault.NotAuthorized(Messages.UserDisabled);
        }
        if (user is { Status: UserStatus.ResetRequired } && !client.PreventUserExistenceErrors)
        {
            // Whatever password is named: none is in force.
            throw ResetRequired(client);
        }
    }

    /// <summary>A client that hides who exists does not tell either that a password was reset: the old one is no longer right.</summary>
    public static CognitoFault ResetRequired(ClientDefinition client) => client.PreventUserExistenceErrors
        ? CognitoFault.NotAuthorized(Messages.WrongPassword)
        : CognitoFault.PasswordResetRequired(Messages.PasswordResetRequired);

    /// <summary>
    /// The user as of this transaction: since the password was compared they may have been deleted or disabled, or have another one.
    /// </summary>
    public static PoolUser Again(PoolStore store, PoolUser found)
    {
        if (store.GetUser(found.PoolId, found.Sub) is not { } user || !PasswordVerifier.Same(user.Password, found.Password))
        {
            throw CognitoFault.NotAuthorized(Messages.WrongPassword);
        }
        return user.Enabled ? user : throw CognitoFault.NotAuthorized(Messages.UserDisabled);
    }
}

namespace AccountPortal.LocalPool.SignIn.Flows;

/// <summary>USER_PASSWORD_AUTH and ADMIN_USER_PASSWORD_AUTH: the password itself.</summary>
internal sealed class UserPasswordAuthFlow(PoolDatabase database, PasswordCheck passwordCheck, SignInSteps steps) : IAuthFlow
{
    public IReadOnlyList<string> Names => ["USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"];

    public Task<AuthOutcome> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var (client, name) = (request.Client, request.RequireUsername());
        var password = request.Require("PASSWORD");
        var found = database.FindUser(client.Pool, name);
        UserExistenceErrors.Require(client.Client, found);
        return passwordCheck.ProveAsync(
            client.Pool, found, name, password, (store, user) => steps.AfterPassword(store, client, user), cancellationToken);
    }
}

namespace AccountPortal.LocalPool.SignIn.Starts;

/// <summary>USER_PASSWORD_AUTH and what administrators have in its place: the password itself.</summary>
internal sealed class PasswordStart(PoolDatabase database, PasswordCheck passwordCheck, SignInFlow flow) : IAuthStart
{
    public IReadOnlyList<string> Flows => ["USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"];

    public Task<AuthAnswer> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var (client, name) = (request.Client, request.RequireUsername());
        var password = request.Require("PASSWORD");
        var found = database.FindUser(client.Pool, name);
        KnownUser.Require(client.Client, found);
        return passwordCheck.ProveAsync(
            client.Pool, found, name, password, (store, user) => flow.AfterPassword(store, client, user), cancellationToken);
    }
}

using AccountPortal.LocalPool.SignIn.FirstFactors;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;

namespace AccountPortal.LocalPool.SignIn.Starts;

/// <summary>USER_AUTH: the user chooses what to begin with, or the client names it at once.</summary>
internal sealed class ChoiceStart(PoolDatabase database, FirstFactorChoice choice) : IAuthStart
{
    public IReadOnlyList<string> Flows => ["USER_AUTH"];

    public Task<AuthAnswer> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var (client, name) = (request.Client, request.RequireUsername());
        var found = database.FindUser(client.Pool, name);
        KnownUser.Require(client.Client, found);
        var user = found ?? SimulatedUser.For(database.Secrets, client.Pool, name);
        return choice.StartAsync(new FirstFactorRequest(client, user, name, request.Parameters, store => Today(store, user)), cancellationToken);
    }

    private static PoolUser Today(PoolStore store, PoolUser user) =>
        user.IsSimulated ? user : store.GetUser(user.PoolId, user.Sub) ?? throw Wire.CognitoFault.UserNotFound(Wire.Messages.UserUnknown);
}

using AccountPortal.LocalPool.Pools;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

/// <summary>A pool with three users to search for, and an empty one.</summary>
public sealed class ListUsersFixture : IAsyncLifetime
{
    internal PoolHost Pool { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Pool = await PoolHost.StartAsync(options =>
        {
            options.DemoPool = false;
            options.Pools.Add(new PoolDefinition { Id = "local_list", Schema = [new() { Name = "custom:badge" }] });
            options.Pools.Add(new PoolDefinition { Id = "local_pages" });
        });
        await AddAsync(
            "Ann", "local_list", ("email", "Ann@example.com"), ("given_name", "Ann \"A\""), ("family_name", "Ö"), ("custom:badge", "1"));
        await AddAsync("bob", "local_list", ("email", "bob@example.com"), ("given_name", "Bo"), ("preferred_username", "bobby"));
        await AddAsync("carl", "local_list", ("email", "carl@example.org"), ("phone_number", "+12025550191"));
        await Pool.CallAsync("AdminDisableUser", AdminPool.Of("carl", "local_list"));
        await Pool.CallAsync("AdminSetUserPassword", AdminPool.Of("bob", "local_list", ("Password", Password), ("Permanent", true)));
    }

    public ValueTask DisposeAsync() => Pool.DisposeAsync();

    internal Task AddAsync(string username, string poolId, params (string Name, string Value)[] attributes) =>
        Pool.CallAsync(
            "AdminCreateUser", AdminPool.Of(username, poolId, ("UserAttributes", Attributes(attributes)), ("MessageAction", "SUPPRESS")));
}

namespace AccountPortal.Tests.E2E.Compatibility;

/// <summary>The portal on a pool of <c>cognito-local</c>.</summary>
public sealed class CognitoLocalPortal : IAsyncLifetime
{
    private Portal? portal;

    public CognitoLocal Pool { get; } = new();

    /// <summary>The portal; a test that asks for it where cognito-local cannot run is skipped.</summary>
    public PortalFixture Fixture
    {
        get
        {
            Assert.SkipWhen(portal is null, CognitoLocal.Missing ?? "");
            return portal!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        await Pool.InitializeAsync();
        if (CognitoLocal.Missing is null)
        {
            portal = new(Pool);
            await portal.InitializeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (portal is not null)
        {
            await portal.DisposeAsync();
        }

        await Pool.DisposeAsync();
    }

    private sealed class Portal(CognitoLocal pool) : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
        {
            ["Cognito:ServiceUrl"] = pool.Address.ToString(),
            ["Cognito:UserPoolId"] = pool.PoolId,
            ["Cognito:ClientId"] = pool.ClientId,
            ["Cognito:AuthFlow"] = "USER_PASSWORD_AUTH",
            // These tests have no AWS credentials to call the pool with.
            ["Cognito:Pool:UsernameAttributes:0"] = "email",
        };
    }
}

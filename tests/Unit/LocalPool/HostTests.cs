using AccountPortal.LocalPool;
using AccountPortal.LocalPool.Pools;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AccountPortal.Tests.Unit.LocalPool;

public sealed class HostTests
{
    [Fact]
    public void Outside_development_the_pool_refuses_to_be_added()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });

        var exception = Assert.Throws<InvalidOperationException>(() => builder.AddLocalPool());

        Assert.StartsWith("The local user pool starts only in Development, not in Production", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_development_it_refuses_to_be_mounted_however_it_was_added()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Services.AddLocalPool(builder.Configuration);
        await using var app = builder.Build();

        Assert.Throws<InvalidOperationException>(() => app.MapLocalPool());
    }

    [Fact]
    public async Task Pools_can_be_set_up_in_configuration()
    {
        using var folder = new TemporaryFolder();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DataDirectory"] = folder.Path,
            ["LocalPool:Pools:0:Id"] = "local_configured",
            ["LocalPool:Pools:0:UsernameAttributes:0"] = "email",
            ["LocalPool:Pools:0:PasswordPolicy:MinimumLength"] = "12",
            ["LocalPool:Pools:0:Schema:0:Name"] = "custom:size",
            ["LocalPool:Pools:0:Schema:0:Type"] = "Number",
            ["LocalPool:Pools:0:Clients:0:Id"] = "configured",
            ["LocalPool:Pools:0:Clients:0:AccessTokenValidity"] = "00:05:00",
        });
        builder.AddLocalPool();
        await using var app = builder.Build();
        var options = app.Services.GetRequiredService<IOptions<LocalPoolOptions>>().Value;

        var pool = options.Pools[0];
        Assert.Equal(["local_configured", "local_demo"], options.Pools.Select(known => known.Id));
        Assert.Equal(
            (12, AttributeType.Number, TimeSpan.FromMinutes(5)),
            (pool.PasswordPolicy.MinimumLength, pool.Schema[0].Type, pool.Clients[0].AccessTokenValidity));
        Assert.Equal(folder.Path, options.DataDirectory);
    }

    [Fact]
    public async Task A_pool_that_could_not_exist_stops_the_start_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var impossible = new PoolDefinition { Id = "local_both", UsernameAttributes = ["email"], AliasAttributes = ["email"] };

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(
            () => PoolHost.StartAsync(options => options.Pools.Add(impossible), folder.Path));

        Assert.Equal(
            "LocalPool:Pools: local_both has UsernameAttributes and AliasAttributes; only one of them can be set.", exception.Message);
    }

    [Fact]
    public async Task The_host_header_has_no_say_in_the_issuer()
    {
        await using var pool = await PoolHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local-pool/local_demo/.well-known/openid-configuration");
        request.Headers.Host = "evil.example";
        using var response = await pool.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(
            "evil", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}

using AccountPortal.LocalPool.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AccountPortal.LocalPool;

/// <summary>Adds the local user pool to an application. It starts only in Development.</summary>
public static class LocalPoolExtensions
{
    /// <summary>Registers the pool with the settings of section <c>LocalPool</c>, then <paramref name="configure"/>.</summary>
    /// <exception cref="InvalidOperationException">The environment is not Development.</exception>
    public static IHostApplicationBuilder AddLocalPool(this IHostApplicationBuilder builder, Action<LocalPoolOptions>? configure = null)
    {
        RequireDevelopment(builder.Environment);
        builder.Services.AddLocalPool(builder.Configuration, configure);
        return builder;
    }

    /// <summary>The same for a service collection; the environment is checked when the application starts.</summary>
    public static IServiceCollection AddLocalPool(
        this IServiceCollection services, IConfiguration configuration, Action<LocalPoolOptions>? configure = null)
    {
        services.AddOptions<LocalPoolOptions>()
            .Bind(configuration.GetSection("LocalPool"))
            .Configure(options => configure?.Invoke(options))
            .PostConfigure<IHostEnvironment>((options, environment) => Complete(options, configuration, environment))
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LocalPoolOptions>, LocalPoolOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PoolClock>().AddSingleton<PoolActivity>().AddSingleton<LocalPoolMount>();
        services.AddSingleton<PoolDatabase>();
        services.AddSingleton(provider => provider.GetRequiredService<PoolDatabase>().Secrets);
        services.AddSingleton<PoolRegistry>()
            .AddSingleton<Passwords>()
            .AddSingleton<PasswordHistory>()
            .AddSingleton<AttributeChanges>()
            .AddSingleton<AdminUsers>()
            .AddSingleton<Invitations>();
        services.AddSingleton<VerificationCodes>().AddSingleton<Quotas>().AddSingleton<Lockout>();
        services.AddSingleton<SigningKeys>().AddSingleton<IssuerAddress>().AddSingleton<DiscoveryEndpoints>();
        services.AddSingleton<TokenIssuer>().AddSingleton<AccessTokens>().AddSingleton<RefreshTokens>().AddSingleton<TokenRefresh>();
        services.AddSingleton<SignInSteps>().AddSingleton<ChallengeSessions>().AddSingleton<SecretBlocks>();
        services.AddSingleton<SoftwareTokens>().AddSingleton<MfaLockout>().AddSingleton<MfaSetupSessions>();
        services.AddHttpContextAccessor().AddSingleton<RequestContext>().AddSingleton<DeviceTracking>().AddSingleton<SessionTracking>();
        services.AddSingleton<AuthEvents>().AddSingleton<SignInEvents>();
        services.AddSingleton<PasskeyCeremonies>().AddSingleton<RegistrationChallenges>();
        services.AddSingleton<AuthFlows>().AddSingleton<ChallengeHandlers>().AddSingleton<UserAuthChoice>();
        services.AddSingleton<SrpExchanges>().AddSingleton<PasswordCheck>().AddSingleton<OtpChallenges>();
        services.AddSingleton<FirstFactorSelection>()
            .AddSingleton<OtpVerification>()
            .AddSingleton<CustomAuth>()
            .AddSingleton<SignUpSessions>();
        services.AddSingleton<Outbox>().AddSingleton<PageEndpoints>();
        services.AddSingleton<TextOverrides>().AddSingleton<CognitoEndpoint>();
        services.AddAllOf<IOperation>().AddAllOf<IAuthFlow>().AddAllOf<IChallengeHandler>().AddAllOf<IFirstFactor>();
        services.AddSingleton<ConfiguredUsers>().AddSingleton<PoolReset>().AddHostedService<LocalPoolStartup>();
        return services;
    }

    /// <summary>
    /// Maps the wire protocol, the OpenID Connect discovery endpoints and the pages at <paramref name="path"/>. The first mapped path
    /// becomes part of the issuer.
    /// </summary>
    public static IEndpointConventionBuilder MapLocalPool(this IEndpointRouteBuilder endpoints, string path = "/local-pool")
    {
        var services = endpoints.ServiceProvider;
        RequireDevelopment(services.GetRequiredService<IHostEnvironment>());
        services.GetRequiredService<LocalPoolMount>().Add(path);

        var group = endpoints.MapGroup(path).AllowAnonymous().DisableAntiforgery();
        group.MapPost("", (HttpContext context, [FromServices] CognitoEndpoint endpoint) => endpoint.HandleAsync(context));
        group.MapMethods("", [HttpMethods.Options], WireCors.Preflight);
        group.MapGet("{poolId}/.well-known/jwks.json",
            (HttpContext context, string poolId, [FromServices] DiscoveryEndpoints keys) => keys.KeysAsync(context, poolId));
        group.MapGet("{poolId}/.well-known/openid-configuration",
            (HttpContext context, string poolId, [FromServices] DiscoveryEndpoints keys) => keys.Discovery(context, poolId));
        PageEndpoints.Map(group, path.TrimEnd('/'));
        return group;
    }

    /// <summary>Why the pool does not start in an environment; null when it starts.</summary>
    internal static string? RefusalIn(IHostEnvironment environment) => environment.IsDevelopment()
        ? null
        : $"The local user pool starts only in Development, not in {environment.EnvironmentName}, because it shows every code it "
            + "sends: set Cognito:UserPoolId and Cognito:ClientId to use a real user pool.";

    internal static void RequireDevelopment(IHostEnvironment environment)
    {
        if (RefusalIn(environment) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }
    }

    private static void Complete(LocalPoolOptions options, IConfiguration configuration, IHostEnvironment environment)
    {
        options.DataDirectory ??= configuration["DataDirectory"] ?? "App_Data";
        options.DataDirectory = Path.Combine(environment.ContentRootPath, options.DataDirectory);
        if (configuration["LocalPool:PoolsFile"] is { Length: > 0 } only)
        {
            options.PoolsFile.Add(only);
        }
        PoolsFileLoader.Load(options, environment.ContentRootPath);
        if (options.DemoPool)
        {
            PoolsFileLoader.Add(options, DemoPool.FileName, DemoPool.File);
        }
    }

    // Registers every implementation in this assembly: operations, auth flows, challenges, first factors.
    private static IServiceCollection AddAllOf<T>(this IServiceCollection services)
    {
        var types = typeof(LocalPoolExtensions)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)));
        foreach (var type in types)
        {
            services.AddSingleton(typeof(T), type);
        }
        return services;
    }
}

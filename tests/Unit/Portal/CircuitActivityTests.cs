using System.Security.Claims;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccountPortal.Tests.Unit.Portal;

public sealed class CircuitActivityTests : IDisposable
{
    private readonly SessionWorld world = new();
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private readonly CircuitGuard guard;

    public CircuitActivityTests() => guard = new(
        new CircuitRegistry(world.Time, NullLogger<CircuitRegistry>.Instance),
        world.Sessions,
        new CircuitActivity(world.Sessions, world.Store, world.Limits, world.Time),
        NullLogger<CircuitGuard>.Instance);

    public static TheoryData<string> Acts => [.. CircuitActivity.Acts];

    public static TheoryData<string> Answers => ["OnRenderCompleted", "EndInvokeJSFromDotNet", "ReceiveByteArray"];

    public void Dispose()
    {
        services.Dispose();
        world.Dispose();
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task What_a_person_does_keeps_the_session_alive(string method)
    {
        var (session, _) = await world.SignInAsync();
        var page = new Connection(session);
        for (var minutes = 0; minutes < 60; minutes += 20)
        {
            Assert.True(await ReachesCircuitAsync(page, method));
            world.Time.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.Equal(world.Time.GetUtcNow().AddMinutes(-20), (await world.RecordAsync(session)).SeenAt);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task What_the_page_answers_by_itself_does_not(string method)
    {
        var (session, _) = await world.SignInAsync();
        var began = world.Time.GetUtcNow();
        world.Time.Advance(TimeSpan.FromMinutes(20));

        Assert.True(await ReachesCircuitAsync(new Connection(session), method));

        Assert.Equal(began, (await world.RecordAsync(session)).SeenAt);
    }

    [Theory]
    [InlineData(31, SessionEndReason.Idle)]
    [InlineData(8 * 60, SessionEndReason.TooOld)]
    public async Task What_a_person_does_after_a_limit_ends_the_session(int minutes, SessionEndReason reason)
    {
        var (session, _) = await world.SignInAsync();
        world.Time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.False(await ReachesCircuitAsync(new Connection(session), "BeginInvokeDotNetFromJS"));

        Assert.Equal(reason, (await world.RecordAsync(session)).EndReason);
        Assert.Equal([(session.SessionId, reason)], world.Ended);
    }

    [Fact]
    public async Task Acts_that_follow_one_another_are_one_write()
    {
        var (session, _) = await world.SignInAsync();
        var page = new Connection(session);
        await ReachesCircuitAsync(page, "OnLocationChanged");
        var noted = (await world.RecordAsync(session)).SeenAt;

        world.Time.Advance(world.Limits.TouchInterval - TimeSpan.FromSeconds(1));
        Assert.True(await ReachesCircuitAsync(page, "OnLocationChanged"));
        Assert.Equal(noted, (await world.RecordAsync(session)).SeenAt);

        world.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await ReachesCircuitAsync(page, "OnLocationChanged"));
        Assert.Equal(world.Time.GetUtcNow(), (await world.RecordAsync(session)).SeenAt);
    }

    [Fact]
    public void The_frameworks_hub_has_these_methods()
    {
        var hub = typeof(CircuitHandler).Assembly.GetType("Microsoft.AspNetCore.Components.Server.ComponentHub", throwOnError: true)!;
        Assert.All(CircuitActivity.Acts, act => Assert.NotNull(hub.GetMethod(act)));
    }

    private async Task<bool> ReachesCircuitAsync(Connection page, string method)
    {
        using var hub = new CircuitHub();
        var reached = false;
        await guard.InvokeMethodAsync(new HubInvocationContext(page, services, hub, typeof(CircuitHub).GetMethod(method)!, []), _ =>
        {
            reached = true;
            return ValueTask.FromResult<object?>(null);
        });
        return reached;
    }

    private sealed class CircuitHub : Hub
    {
        public static void BeginInvokeDotNetFromJS() => throw new NotSupportedException();

        public static void OnLocationChanging() => throw new NotSupportedException();

        public static void OnLocationChanged() => throw new NotSupportedException();

        public static void OnRenderCompleted() => throw new NotSupportedException();

        public static void EndInvokeJSFromDotNet() => throw new NotSupportedException();

        public static void ReceiveByteArray() => throw new NotSupportedException();
    }

    private sealed class Connection(SessionIdentity session) : HubCallerContext
    {
        public override string ConnectionId => "connection";

        public override string? UserIdentifier => null;

        public override ClaimsPrincipal User { get; } = PortalTicketStore.PrincipalOf(session);

        public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override CancellationToken ConnectionAborted => CancellationToken.None;

        public override void Abort() => throw new NotSupportedException();
    }
}

using System.Collections.Concurrent;

namespace AccountPortal.Tests.Unit.Services.Tokens;

/// <summary>A pool that rotates refresh tokens: each works once, and using one twice is noticed.</summary>
internal sealed class FakePoolTokens(TestTokens tokens) : IPoolTokens
{
    private readonly Lock gate = new();
    private int rotations;

    public const string FirstRefreshToken = "refresh-0";

    public int Renewals => rotations;

    public ConcurrentQueue<string> Revoked { get; } = new();

    public bool Refuses { get; set; }

    /// <summary>What the last renewal called the browser.</summary>
    public string? DeviceKey { get; private set; }

    public string Subject { get; set; } = TestTokens.Subject;

    /// <summary>What happens while the pool is asked.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    public async Task<RenewedTokens?> RenewAsync(
        string refreshToken, string username, string? deviceKey, CancellationToken cancellationToken)
    {
        Assert.Equal("jo", username);
        DeviceKey = deviceKey;
        await Meanwhile();
        lock (gate)
        {
            if (Refuses || refreshToken != $"refresh-{rotations}")
            {
                return null;
            }

            rotations++;
            return new(
                tokens.Sign(tokens.AccessClaims(subject: Subject)), tokens.Sign(tokens.IdClaims(subject: Subject)), $"refresh-{rotations}");
        }
    }

    public Task RevokeAsync(string refreshToken, CancellationToken cancellationToken)
    {
        Revoked.Enqueue(refreshToken);
        return Task.CompletedTask;
    }

    public Task<bool> AcceptsAsync(string accessToken, CancellationToken cancellationToken) => Task.FromResult(!Refuses);
}

namespace AccountPortal.Services.Pools;

/// <summary>Provides the description of the pool.</summary>
public interface IPoolDescriptionProvider
{
    /// <summary>The description from the pool where the process may read it, else from the settings. Cached for some minutes.</summary>
    ValueTask<PoolDescription> GetAsync(CancellationToken cancellationToken);
}

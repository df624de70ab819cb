namespace AccountPortal.Services.Pools;

/// <summary>Tells what the portal knows of the pool.</summary>
public interface IPoolDescriptionProvider
{
    /// <summary>The description, from the pool itself where the process has the rights, else from configuration; kept for some minutes.</summary>
    ValueTask<PoolDescription> GetAsync(CancellationToken cancellationToken);
}

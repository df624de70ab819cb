namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Keeps pending records on the server. A record whose time is over is as good as gone.</summary>
internal interface IPendingStore
{
    /// <summary>The record under a key, or null.</summary>
    PendingRecord? Find(string key);

    /// <summary>Stores or replaces the record under a key.</summary>
    void Save(string key, PendingRecord record);

    /// <summary>Removes the record under a key, if there is one.</summary>
    void Remove(string key);

    /// <summary>Waits until no other answer to the record under this key is being worked on; disposing lets the next one in.</summary>
    ValueTask<IDisposable> EnterAsync(string key, CancellationToken cancellationToken);
}

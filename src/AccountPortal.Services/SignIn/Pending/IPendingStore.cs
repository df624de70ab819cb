namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Stores pending records on the server. An expired record counts as missing.</summary>
internal interface IPendingStore
{
    /// <summary>The record of a key, or null.</summary>
    PendingRecord? Find(string key);

    /// <summary>Stores or replaces the record of a key.</summary>
    void Save(string key, PendingRecord record);

    /// <summary>Deletes the record of a key, if there is one.</summary>
    void Remove(string key);

    /// <summary>Waits until no other answer to the record of this key is in progress. Dispose the result to admit the next one.</summary>
    ValueTask<IDisposable> EnterAsync(string key, CancellationToken cancellationToken);
}

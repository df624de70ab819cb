namespace AccountPortal.Services.Devices;

/// <summary>What the browser of the current request is to the pool, for each of the people who use it.</summary>
internal sealed class BrowserDevices(DeviceStore store, IDeviceCookie cookie, IdentifierHasher names)
{
    /// <summary>What it is for the person who is called so (a user name, an address, a number or the subject), or null.</summary>
    public BrowserDevice? Find(string name) => Browser is { } browser ? store.Find(browser, names.Hash(name)) : null;

    /// <summary>
    /// Adds a device under a new key of the browser's: one that somebody planted there beforehand is never adopted. What it is
    /// for others comes along.
    /// </summary>
    public void Add(BrowserDevice device, IEnumerable<string?> identifiers)
    {
        var key = SessionKey.New();
        var browser = SessionKey.Hash(key);
        if (Browser is { } old)
        {
            store.Move(old, browser);
        }

        store.Save(browser, device, names.HashAll(identifiers));
        cookie.WriteKey(key, DeviceStore.Lifetime);
    }

    /// <summary>Writes down what has changed about a device of this browser, which is good for another while.</summary>
    public void Keep(BrowserDevice device, IEnumerable<string?> identifiers)
    {
        var key = cookie.ReadKey() ?? throw new InvalidOperationException("This browser is not known.");
        store.Save(SessionKey.Hash(key), device, names.HashAll(identifiers));
        cookie.WriteKey(key, DeviceStore.Lifetime);
    }

    /// <summary>Forgets a device that the pool knows no more.</summary>
    public void Forget(BrowserDevice device) => store.Forget(device.Subject, device.Key);

    private byte[]? Browser => cookie.ReadKey() is { Length: > 0 } key ? SessionKey.Hash(key) : null;
}

namespace AccountPortal.Services.Devices;

/// <summary>The devices of the current request's browser, one per user.</summary>
internal sealed class BrowserDevices(DeviceStore store, IDeviceCookie cookie, IdentifierHasher names)
{
    /// <summary>The device of the user with this identifier (user name, email address, phone number or subject), or null.</summary>
    public BrowserDevice? Find(string name) => Browser is { } browser ? store.Find(browser, names.Hash(name)) : null;

    /// <summary>
    /// Adds a device under a new browser key, so that a planted key is never adopted (session fixation). Moves the devices of
    /// other users to the new key.
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

    /// <summary>Stores a changed device of this browser and extends its lifetime.</summary>
    public void Keep(BrowserDevice device, IEnumerable<string?> identifiers)
    {
        var key = cookie.ReadKey() ?? throw new InvalidOperationException("This browser is not known.");
        store.Save(SessionKey.Hash(key), device, names.HashAll(identifiers));
        cookie.WriteKey(key, DeviceStore.Lifetime);
    }

    /// <summary>Forgets a device that the pool no longer knows.</summary>
    public void Forget(BrowserDevice device) => store.Forget(device.Subject, device.Key);

    private byte[]? Browser => cookie.ReadKey() is { Length: > 0 } key ? SessionKey.Hash(key) : null;
}

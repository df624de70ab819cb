namespace AccountPortal.Services.Devices;

/// <summary>
/// The long-lived cookie that identifies a browser. It holds only a random key, and can be set only before the response starts.
/// </summary>
internal interface IDeviceCookie
{
    /// <summary>The key that the browser sent or this request has set; null without one.</summary>
    string? ReadKey();

    /// <summary>Sets the browser's key.</summary>
    void WriteKey(string key, TimeSpan maxAge);
}

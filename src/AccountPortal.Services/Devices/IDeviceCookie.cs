namespace AccountPortal.Services.Devices;

/// <summary>The long-lived cookie by which a browser is known again. It holds a random key and nothing else; only a request that is still unanswered can set it.</summary>
public interface IDeviceCookie
{
    /// <summary>The key that the browser sent, or that this request has set; null without one.</summary>
    string? ReadKey();

    /// <summary>Gives the browser a key.</summary>
    void WriteKey(string key, TimeSpan maxAge);
}

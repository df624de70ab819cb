namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The cookie that ties a pending record to a browser. Only a request that is still unanswered can set it.</summary>
public interface IPendingCookie
{
    /// <summary>The key that the browser sent, or that this request has set.</summary>
    string? Read();

    /// <summary>Gives the browser a key.</summary>
    void Write(string key, TimeSpan maxAge);

    /// <summary>Takes the key away.</summary>
    void Delete();
}

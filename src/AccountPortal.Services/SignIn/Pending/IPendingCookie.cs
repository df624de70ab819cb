namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The cookie with the key of the browser's pending record. It can be set only before the response starts.</summary>
internal interface IPendingCookie
{
    /// <summary>The key that the browser sent or this request has set.</summary>
    string? Read();

    /// <summary>Sets the key.</summary>
    void Write(string key, TimeSpan maxAge);

    /// <summary>Deletes the cookie.</summary>
    void Delete();
}

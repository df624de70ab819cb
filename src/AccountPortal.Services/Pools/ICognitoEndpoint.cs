namespace AccountPortal.Services.Pools;

/// <summary>The endpoint of the pool. The embedded pool's URL is known only after the application has started.</summary>
internal interface ICognitoEndpoint
{
    /// <summary>The URL of the pool's API, or null for AWS's own in the region.</summary>
    Uri? ServiceUrl { get; }

    /// <summary>The <c>iss</c> claim of the pool's tokens; the key set is at <c>/.well-known/jwks.json</c> below it.</summary>
    string Issuer { get; }

    /// <summary>Whether an <c>iss</c> claim is the pool's.</summary>
    bool IsIssuer(string issuer) => issuer == Issuer;

    /// <summary>Whether the pool accepts any request signature, as the embedded one does.</summary>
    bool AcceptsAnyCredentials => false;
}

namespace AccountPortal.Services.Pools;

/// <summary>Where the pool is. The embedded pool's address is known only after the application has started, so nobody may ask earlier.</summary>
public interface ICognitoEndpoint
{
    /// <summary>The address of the pool's API, or null for AWS's own in the region.</summary>
    Uri? ServiceUrl { get; }

    /// <summary>The <c>iss</c> of the pool's tokens; its keys are at <c>/.well-known/jwks.json</c> below it.</summary>
    string Issuer { get; }

    /// <summary>Whether an <c>iss</c> is the pool's own.</summary>
    bool IsIssuer(string issuer) => issuer == Issuer;

    /// <summary>Whether the pool takes any signature, as the embedded one does.</summary>
    bool AcceptsAnyCredentials => false;
}

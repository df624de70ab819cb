using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>The keys for ID and access tokens.</summary>
internal sealed record PoolSigningKeys(RsaSecurityKey Id, RsaSecurityKey Access);

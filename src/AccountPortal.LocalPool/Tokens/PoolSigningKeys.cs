using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>The key that signs id tokens and the one that signs access tokens.</summary>
internal sealed record PoolSigningKeys(RsaSecurityKey Id, RsaSecurityKey Access);

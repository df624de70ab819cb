using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccountPortal.LocalPool.Passkeys;

/// <summary>
/// Registers and verifies passkeys by ASP.NET Core's handler. Each ceremony gets a handler with the pool's current settings; none reads
/// the HTTP request.
/// </summary>
internal sealed class PasskeyCeremonies(PoolDatabase database, IServiceProvider services)
{
    /// <summary>The timeout member of the options.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task<PasskeyCreationOptionsResult> OfferRegistrationAsync(PoolDefinition pool, PoolUser user)
    {
        using var users = Users(pool);
        var name = pool.UsesAttributesAsUsername ? user.Email ?? user.PhoneNumber ?? user.Username : user.Username;
        return await Handler(pool, users).MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = user.Sub, Name = name, DisplayName = name }, new DefaultHttpContext());
    }

    public async Task<PasskeyAttestationResult> VerifyRegistrationAsync(PoolDefinition pool, string credential, string state)
    {
        using var users = Users(pool);
        return await Handler(pool, users).PerformAttestationAsync(
            new PasskeyAttestationContext
            {
                CredentialJson = credential,
                AttestationState = state,
                HttpContext = new DefaultHttpContext(),
            });
    }

    public async Task<PasskeyRequestOptionsResult> OfferSignInAsync(PoolDefinition pool, PoolUser? user)
    {
        using var users = Users(pool);
        return await Handler(pool, users).MakeRequestOptionsAsync(user, new DefaultHttpContext());
    }

    public async Task<PasskeyAssertionResult<PoolUser>> VerifySignInAsync(PoolDefinition pool, string credential, string state)
    {
        using var users = Users(pool);
        return await Handler(pool, users).PerformAssertionAsync(
            new PasskeyAssertionContext { CredentialJson = credential, AssertionState = state, HttpContext = new DefaultHttpContext() });
    }

    private static PasskeyHandler<PoolUser> Handler(PoolDefinition pool, UserManager<PoolUser> users)
    {
        var settings = pool.WebAuthn!;
        return new PasskeyHandler<PoolUser>(users, Options.Create(new IdentityPasskeyOptions
        {
            ServerDomain = settings.RelyingPartyId,
            AuthenticatorTimeout = Patience,
            UserVerificationRequirement = settings.RequiresVerification ? "required" : "preferred",
            ResidentKeyRequirement = "required",
            IsAllowedAlgorithm = AuthenticatorData.IsAllowedAlgorithm,
            ValidateOrigin = context =>
                ValueTask.FromResult(PasskeyOrigins.Allows(settings.RelyingPartyId, context.Origin, context.CrossOrigin)),
        }));
    }

    private UserManager<PoolUser> Users(PoolDefinition pool) => new(
        new PasskeyStore(database, pool),
        Options.Create(new IdentityOptions()),
        new PasswordHasher<PoolUser>(),
        [],
        [],
        new UpperInvariantLookupNormalizer(),
        new IdentityErrorDescriber(),
        services,
        NullLogger<UserManager<PoolUser>>.Instance);
}

namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>WebAuthnConfiguration.</summary>
internal static class PasskeySettings
{
    public static Func<PoolDefinition, WebAuthnDefinition?> Read(InputReader? input)
    {
        if (input is null)
        {
            return pool => pool.WebAuthn;
        }
        var domain = input.Optional("RelyingPartyId", MemberRule.RelyingPartyId);
        var verification = input.OptionalEnum("UserVerification", "required", "preferred");
        var factor = input.OptionalEnum("FactorConfiguration", "SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION");
        if (domain is not null && Uri.CheckHostName(domain) != UriHostNameType.Dns)
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.RelyingPartyMalformed);
        }
        return pool => (domain ?? pool.WebAuthn?.RelyingPartyId) is not { } relyingParty
            ? throw CognitoFault.InvalidParameter(UnverifiedTexts.RelyingPartyMalformed)
            : new WebAuthnDefinition
            {
                RelyingPartyId = relyingParty,
                UserVerification = verification == "required" ? UserVerification.Required : UserVerification.Preferred,
                CountsAsMfa = factor == "MULTI_FACTOR_WITH_USER_VERIFICATION",
            };
    }
}

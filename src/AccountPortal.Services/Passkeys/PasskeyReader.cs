using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.Passkeys;

/// <summary>Joins the pool's list of the user's passkeys with the portal's records.</summary>
internal sealed class PasskeyReader(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    ICurrentSession session,
    IPasskeyRecords records,
    IPoolDescriptionProvider pools)
{
    // Cognito's name of a passkey with an unknown provider.
    private const string NoProvider = "Passkey";

    /// <summary>The passkeys, newest first; empty where the pool offers none.</summary>
    public async Task<AccountResult<IReadOnlyList<Passkey>>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!(await pools.GetAsync(cancellationToken)).OffersPasskeys)
        {
            return Array.Empty<Passkey>();
        }

        var found = new List<WebAuthnCredentialDescription>();
        string? next = null;
        do
        {
            var page = await calls.TryAsync(
                token => cognito.ListWebAuthnCredentialsAsync(
                    new() { AccessToken = token, MaxResults = PasskeyList.Most, NextToken = next }, cancellationToken),
                cancellationToken);
            if (!page.Succeeded)
            {
                return page.Error;
            }

            found.AddRange(page.Value.Credentials ?? []);
            next = page.Value.NextToken;
        }
        while (!string.IsNullOrEmpty(next));
        return await JoinAsync(found, cancellationToken);
    }

    /// <summary>The user's subject and user name from the tokens.</summary>
    public async Task<(string Subject, string UserName)> OwnerAsync(CancellationToken cancellationToken)
    {
        var token = new JsonWebToken(await session.GetAccessTokenAsync(cancellationToken));
        return (token.Subject, ValidatedTokens.UsernameOf(token) ?? token.Subject);
    }

    private async Task<Passkey[]> JoinAsync(List<WebAuthnCredentialDescription> found, CancellationToken cancellationToken)
    {
        var (subject, userName) = await OwnerAsync(cancellationToken);
        var known = await records.ReadAsync(subject, [.. found.Select(credential => credential.CredentialId)], cancellationToken);
        var passkeys = new List<Passkey>();
        foreach (var credential in found)
        {
            if (known.GetValueOrDefault(credential.CredentialId) is not { } record)
            {
                // Created elsewhere: from now on the portal knows its user at sign-in.
                record = new PasskeyRecord(userName, Name: null, MadeWith: null);
                await records.SaveAsync(subject, credential.CredentialId, record, cancellationToken);
            }

            passkeys.Add(new(credential.CredentialId, record.Name, ProviderOf(credential), record.MadeWith, credential.RelyingPartyId ?? "")
            {
                CreatedAt = credential.CreatedAt is { } created ? new DateTimeOffset(created.ToUniversalTime()) : null,
                LastUsedAt = record.LastUsedAt,
            });
        }

        return [.. passkeys.OrderByDescending(passkey => passkey.CreatedAt)];
    }

    private static string? ProviderOf(WebAuthnCredentialDescription credential) =>
        string.IsNullOrWhiteSpace(credential.FriendlyCredentialName) || credential.FriendlyCredentialName == NoProvider
            ? null
            : credential.FriendlyCredentialName;
}

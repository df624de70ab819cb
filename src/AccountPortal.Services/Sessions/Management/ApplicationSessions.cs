namespace AccountPortal.Services.Sessions.Management;

/// <summary>Reads the pool's own list of sessions, without those of the portal's app client, which the portal lists itself.</summary>
internal sealed class ApplicationSessions(
    IAmazonCognitoIdentityProvider cognito,
    AuthorizedCalls calls,
    PoolAdministration administration,
    AppClient client,
    ActivityRecorder activity)
    : IApplicationSessions
{
    public async Task<IReadOnlyList<ApplicationSession>> ListAsync(CancellationToken cancellationToken)
    {
        var elsewhere = (await ReadAsync(cancellationToken)).Where(found => found.ClientId != client.Id).ToList();
        var applications = new Dictionary<string, string?>();
        foreach (var id in elsewhere.Select(found => found.ClientId).Distinct())
        {
            applications[id] = await NameOfAsync(id, cancellationToken);
        }

        return
        [
            .. elsewhere
                .Select(found => ToSession(found, applications[found.ClientId]))
                .OrderByDescending(found => found.SeenAt),
        ];
    }

    public async Task<AccountError?> EndAsync(string id, CancellationToken cancellationToken)
    {
        // The pool ends only sessions of the token's user; other ids are unknown to it.
        var elsewhere = await ReadAsync(cancellationToken);
        if (!elsewhere.Any(found => found.SessionId == id && found.ClientId != client.Id))
        {
            return new AccountError(AccountErrorKind.NotFound);
        }

        var result = await calls.TryAsync(
            token => cognito.RevokeUserSessionAsync(new() { AccessToken = token, SessionId = id }, cancellationToken),
            cancellationToken,
            notAuthorized: AccountErrorKind.Refused);
        if (result.Succeeded)
        {
            await activity.RecordAsync(ActivityKind.SessionEnded, ActivityDetails.InApplication, cancellationToken);
        }

        return result.Error;
    }

    private async Task<List<SessionDescriptionType>> ReadAsync(CancellationToken cancellationToken)
    {
        List<SessionDescriptionType> all = [];
        string? next = null;
        try
        {
            do
            {
                var page = await calls.TryAsync(
                    token => cognito.ListUserSessionsAsync(new() { AccessToken = token, NextToken = next }, cancellationToken),
                    cancellationToken,
                    notAuthorized: AccountErrorKind.NotOffered);
                all.AddRange(page.Value?.Sessions ?? []);
                next = page.Value?.NextToken;
            }
            while (next is not null);
        }
        catch (AmazonServiceException)
        {
            // The pool, or an emulator, does not know the operation: it keeps no list.
            return [];
        }

        return all;
    }

    // Null where the portal lacks the permission, or the application was deleted.
    private async Task<string?> NameOfAsync(string clientId, CancellationToken cancellationToken)
    {
        var described = await CognitoErrors.TryAsync(
            async () => (await administration.TryAsync(
                admin => admin.DescribeUserPoolClientAsync(
                    new() { UserPoolId = administration.PoolId, ClientId = clientId }, cancellationToken),
                cancellationToken))?.UserPoolClient.ClientName ?? "",
            AccountErrorKind.NotOffered,
            cancellationToken);
        return string.IsNullOrEmpty(described.Value) ? null : described.Value;
    }

    private static ApplicationSession ToSession(SessionDescriptionType found, string? application) => new(
        found.SessionId,
        application,
        found.DeviceType,
        string.Join(
            ", ",
            new[] { found.LastLocation?.City, found.LastLocation?.Country }
                .Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } place
            ? place
            : null,
        found.LastIPAddress,
        Moment(found.CreateDate),
        Moment(found.LastActiveDate ?? found.CreateDate));

    private static DateTimeOffset Moment(DateTime? date) => date is { } known ? new(known.ToUniversalTime()) : default;
}

namespace AccountPortal.Services.Activity;

/// <summary>
/// Derives the progress from the ledger: a dispute starts it, later entries are its steps, and
/// <see cref="ActivityKind.Secured"/> ends it.
/// </summary>
internal sealed class AccountSecuring(
    LedgerIdentifiers names, AccountActivity activity, PoolEvents events, ActivityRecorder recorder) : IAccountSecuring
{
    public async Task<AccountResult<SecuringProgress>> GetAsync(CancellationToken cancellationToken)
    {
        var user = await names.ReadAsync(cancellationToken);
        if (!user.Succeeded)
        {
            return user.Error;
        }

        var (sessions, password) = (false, false);
        foreach (var line in activity.Lines(user.Value).Take(AccountActivity.Most))
        {
            switch (line.Kind)
            {
                case ActivityKind.Disputed:
                    return new SecuringProgress(line.At, sessions, password);
                case ActivityKind.Secured:
                    return SecuringProgress.None;
                case ActivityKind.SignedOutEverywhere:
                case ActivityKind.SessionEnded when line.Detail == ActivityDetails.AllOthers:
                    sessions = true;
                    break;
                case ActivityKind.PasswordChanged or ActivityKind.PasswordReset:
                    password = true;
                    break;
            }
        }

        return SecuringProgress.None;
    }

    public async Task<AccountError?> DisputeAsync(string? itemId, CancellationToken cancellationToken)
    {
        var user = await names.ReadAsync(cancellationToken);
        if (!user.Succeeded)
        {
            return user.Error;
        }

        string? eventId = null;
        if (itemId is not null)
        {
            var known = await activity.ReadAsync(user.Value, ActivityFilter.All, AccountActivity.Most, cancellationToken);
            if (known.Items.FirstOrDefault(item => item.Id == itemId) is not { CanBeDisputed: true } item)
            {
                return new AccountError(AccountErrorKind.NotFound);
            }

            eventId = item.EventId;
        }

        await recorder.RecordFilledAsync(
            ActivityKind.Disputed, entry => entry with { DisputedItemId = itemId, EventId = eventId }, cancellationToken);
        if (eventId is not null)
        {
            await events.DisownAsync(user.Value.Username, eventId, cancellationToken);
        }

        return null;
    }

    public Task FinishAsync(CancellationToken cancellationToken) =>
        recorder.RecordAsync(ActivityKind.Secured, detail: null, cancellationToken);
}

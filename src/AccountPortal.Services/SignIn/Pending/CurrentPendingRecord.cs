using System.Buffers.Text;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The pending record of the current request's browser.</summary>
internal sealed class CurrentPendingRecord(
    IPendingStore store, IPendingCookie cookie, ResendPasswords resendPasswords, TimeProvider time) : IPendingSignIn
{
    private const int KeyBytes = 32;

    // For steps without a session of the pool.
    private static readonly TimeSpan SignInLifetime = TimeSpan.FromMinutes(15);

    /// <summary>When such a step expires if it begins now.</summary>
    public DateTimeOffset SignInExpiry => time.GetUtcNow() + SignInLifetime;

    public Task<SignInStep?> GetPendingStepAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Find() is { } record ? SignInSteps.StepOf(record) : null);

    public Task StartOverAsync(CancellationToken cancellationToken)
    {
        if (Find() is { } record)
        {
            StartOver(record);
        }

        return Task.CompletedTask;
    }

    public Task AbandonPendingAsync(CancellationToken cancellationToken)
    {
        End();
        return Task.CompletedTask;
    }

    /// <summary>The record, or null where there is none or it has expired.</summary>
    public PendingRecord? Find() => cookie.Read() is { Length: > 0 } key ? Find(key) : null;

    /// <summary>Starts a flow under a new key and deletes the browser's previous record.</summary>
    public void Begin(PendingRecord record)
    {
        if (cookie.Read() is { Length: > 0 } old)
        {
            Remove(old, record.PasswordKey);
        }

        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        Save(key, record);
    }

    /// <summary>Replaces the browser's record under its key.</summary>
    public void Update(PendingRecord record)
    {
        var key = cookie.Read() ?? throw new InvalidOperationException("There is no pending record to update.");
        Save(key, record);
    }

    /// <summary>
    /// Refuses a code of this kind and identifier within half a minute of this browser's last request; null when it is allowed.
    /// </summary>
    public AccountError? TooSoon(PendingKind kind, string identifier)
    {
        var now = time.GetUtcNow();
        return Find() is { } record && record.Kind == kind && record.Identifier == identifier && record.ResendAt > now
            ? new AccountError(AccountErrorKind.ResendTooSoon) { RetryAfter = record.ResendAt - now }
            : null;
    }

    /// <summary>The typed code, or else the one from a link for this kind and identifier.</summary>
    public string CodeOf(PendingKind kind, string identifier, string typed) =>
        string.IsNullOrWhiteSpace(typed)
        && Find() is { Code: { } code } record
        && record.Kind == kind
        && (record.Identifier.Length == 0 || record.Identifier == identifier)
            ? code
            : typed;

    /// <summary>Returns to sign-in with the identifier prefilled.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="returnUrl">Where to go after sign-in; null to keep the current return URL.</param>
    public AccountResult<SignInStep> AwaitSignIn(string identifier, string? returnUrl = null)
    {
        var record = new PendingRecord
        {
            Kind = PendingKind.ReadyToSignIn,
            Identifier = identifier,
            ReturnUrl = returnUrl ?? Find()?.ReturnUrl,
            ExpiresAt = SignInExpiry,
        };
        Begin(record);
        return SignInSteps.StepOf(record);
    }

    /// <summary>Abandons the step and returns to sign-in with the identifier prefilled.</summary>
    /// <param name="record">The record to abandon.</param>
    /// <param name="timeIsOver">Whether the step has expired.</param>
    public AccountResult<SignInStep> StartOver(PendingRecord record, bool timeIsOver = false)
    {
        var again = record.StartedOver(time.GetUtcNow(), timeIsOver);
        Begin(again);
        return SignInSteps.StepOf(again);
    }

    /// <summary>Deletes the browser's record.</summary>
    public void End()
    {
        if (cookie.Read() is { Length: > 0 } key)
        {
            Remove(key, passwordKey: null);
            cookie.Delete();
        }
    }

    /// <summary>Locks this browser's record: a concurrent answer waits, and then reads what the first one left.</summary>
    /// <param name="work">Receives the record, or null where there is none.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<T> AnswerAsync<T>(Func<PendingRecord?, Task<T>> work, CancellationToken cancellationToken)
    {
        if (cookie.Read() is not { Length: > 0 } key)
        {
            return await work(null);
        }

        using var recordLock = await store.EnterAsync(key, cancellationToken);
        return await work(Find(key));
    }

    private PendingRecord? Find(string key) => store.Find(key)?.At(time.GetUtcNow());

    // Its stored password is deleted too, unless the next record uses it.
    private void Remove(string key, string? passwordKey)
    {
        if (store.Find(key) is { PasswordKey: { } own } && own != passwordKey)
        {
            resendPasswords.Forget(own);
        }

        store.Remove(key);
    }

    // In whole seconds, so that the cookie's age does not reveal the duration of the work.
    private void Save(string key, PendingRecord record)
    {
        store.Save(key, record);
        cookie.Write(key, TimeSpan.FromSeconds(Math.Ceiling((record.KeptUntil - time.GetUtcNow()).TotalSeconds)));
    }
}

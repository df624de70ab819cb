using System.Buffers.Text;

namespace AccountPortal.Services.SignIn.Pending;

/// <summary>The pending record of the browser that the current request comes from.</summary>
internal sealed class CurrentPendingRecord(IPendingStore store, IPendingCookie cookie, ResendPasswords resendPasswords, TimeProvider time) : IPendingSignIn
{
    private const int KeyBytes = 32;

    // A step that holds nothing of the pool's.
    private static readonly TimeSpan SignInLifetime = TimeSpan.FromMinutes(15);

    /// <summary>When such a step that begins now has to be started again.</summary>
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

    /// <summary>The record, or null when there is none or its time is over.</summary>
    public PendingRecord? Find() => cookie.Read() is { Length: > 0 } key ? Find(key) : null;

    /// <summary>Starts a flow under a new key; what was pending in this browser is forgotten.</summary>
    public void Begin(PendingRecord record)
    {
        if (cookie.Read() is { Length: > 0 } old)
        {
            Remove(old, record.PasswordKey);
        }

        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
        Save(key, record);
    }

    /// <summary>Replaces the record of this browser, under the key that it has.</summary>
    public void Update(PendingRecord record)
    {
        var key = cookie.Read() ?? throw new InvalidOperationException("There is no pending record to update.");
        Save(key, record);
    }

    /// <summary>The refusal where this browser asked for a code of this kind and person less than half a minute ago, else null.</summary>
    public AccountError? TooSoon(PendingKind kind, string identifier)
    {
        var now = time.GetUtcNow();
        return Find() is { } record && record.Kind == kind && record.Identifier == identifier && record.ResendAt > now
            ? new AccountError(AccountErrorKind.ResendTooSoon) { RetryAfter = record.ResendAt - now }
            : null;
    }

    /// <summary>The code that was typed, or else the one that a link brought for this kind and person.</summary>
    public string CodeOf(PendingKind kind, string identifier, string typed) =>
        string.IsNullOrWhiteSpace(typed) && Find() is { Code: { } code } record && record.Kind == kind && (record.Identifier.Length == 0 || record.Identifier == identifier)
            ? code
            : typed;

    /// <summary>Leaves nothing to do but to sign in, with the name filled in.</summary>
    /// <param name="identifier">The name.</param>
    /// <param name="returnUrl">Where to go after signing in; null for where the person was going anyway.</param>
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

    /// <summary>Gives the step up and leaves the sign-in with the name filled in.</summary>
    /// <param name="record">What is given up.</param>
    /// <param name="timeIsOver">Whether the step waited too long.</param>
    public AccountResult<SignInStep> StartOver(PendingRecord record, bool timeIsOver = false)
    {
        var again = record.StartedOver(time.GetUtcNow(), timeIsOver);
        Begin(again);
        return SignInSteps.StepOf(again);
    }

    /// <summary>Forgets the record of this browser.</summary>
    public void End()
    {
        if (cookie.Read() is { Length: > 0 } key)
        {
            Remove(key, passwordKey: null);
            cookie.Delete();
        }
    }

    /// <summary>Works on this browser's record alone: a second answer waits, and then finds what the first one left.</summary>
    /// <param name="work">Gets the record, or null when there is none.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
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

    // The password that was held for it goes too, unless it is the next record's.
    private void Remove(string key, string? passwordKey)
    {
        if (store.Find(key) is { PasswordKey: { } own } && own != passwordKey)
        {
            resendPasswords.Forget(own);
        }

        store.Remove(key);
    }

    // In whole seconds, so that the cookie's age does not show how long the work took.
    private void Save(string key, PendingRecord record)
    {
        store.Save(key, record);
        cookie.Write(key, TimeSpan.FromSeconds(Math.Ceiling((record.KeptUntil - time.GetUtcNow()).TotalSeconds)));
    }
}

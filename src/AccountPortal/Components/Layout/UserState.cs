namespace AccountPortal.Components.Layout;

/// <summary>The signed-in user's profile, read once for a page and its menu, which follow its changes.</summary>
internal sealed class UserState(IUserReader reader)
{
    private Task<AccountResult<UserProfile>>? reading;

    public event Action? Changed;

    /// <summary>The profile, read on the first call.</summary>
    public Task<AccountResult<UserProfile>> GetAsync(CancellationToken cancellationToken) =>
        reading ??= reader.GetProfileAsync(cancellationToken);

    /// <summary>Takes over the prerendered profile, so that the pool is not read again.</summary>
    public void Restore(UserProfile profile) => reading ??= Task.FromResult<AccountResult<UserProfile>>(profile);

    /// <summary>Reads the profile again after a change.</summary>
    public async Task<AccountResult<UserProfile>> ReloadAsync(CancellationToken cancellationToken)
    {
        reading = reader.GetProfileAsync(cancellationToken);
        var result = await reading;
        Changed?.Invoke();
        return result;
    }

    /// <summary>Reads the profile again after a change elsewhere; keeps it when the pool does not answer.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        var result = await reader.GetProfileAsync(cancellationToken);
        if (result.Succeeded)
        {
            reading = Task.FromResult(result);
            Changed?.Invoke();
        }
    }
}

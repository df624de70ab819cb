using Microsoft.JSInterop;

namespace AccountPortal.Components.Passkeys;

/// <summary>What the browser answers when it is asked for a passkey.</summary>
/// <param name="Credential">The new credential as JSON, or null.</param>
/// <param name="Refusal">Why there is none, by the script's names.</param>
internal sealed record CreatedPasskey(string? Credential, string? Refusal)
{
    /// <summary>The kind of the refusal.</summary>
    public AccountErrorKind Kind => Refusal switch
    {
        "cancelled" => AccountErrorKind.PasskeyCancelled,
        "exists" => AccountErrorKind.PasskeyExists,
        "wrong-site" => AccountErrorKind.PasskeyWrongSite,
        _ => AccountErrorKind.PasskeyUnsupported,
    };

    /// <summary>Asks the browser for a passkey.</summary>
    /// <param name="script">The page's.</param>
    /// <param name="module">Where the script lies that knows how.</param>
    /// <param name="options">What the pool says of the passkey to make, as JSON.</param>
    public static async Task<CreatedPasskey> AskAsync(IJSRuntime script, string module, string options)
    {
        // A token of our own has no end, and calls without one end after a minute: people may take longer.
        await using var imported = await script.InvokeAsync<IJSObjectReference>("import", module);
        return await imported.InvokeAsync<CreatedPasskey>("create", CancellationToken.None, options);
    }
}

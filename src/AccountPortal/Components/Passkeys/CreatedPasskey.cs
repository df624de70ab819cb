using Microsoft.JSInterop;

namespace AccountPortal.Components.Passkeys;

/// <summary>The browser's answer to a passkey registration.</summary>
/// <param name="Credential">The new credential as JSON, or null.</param>
/// <param name="Refusal">The script's name for the failure, or null.</param>
internal sealed record CreatedPasskey(string? Credential, string? Refusal)
{
    /// <summary>The kind of failure.</summary>
    public AccountErrorKind Kind => Refusal switch
    {
        "cancelled" => AccountErrorKind.PasskeyCancelled,
        "exists" => AccountErrorKind.PasskeyExists,
        "wrong-site" => AccountErrorKind.PasskeyWrongSite,
        _ => AccountErrorKind.PasskeyUnsupported,
    };

    /// <summary>Registers a passkey in the browser.</summary>
    /// <param name="script">The page's JavaScript runtime.</param>
    /// <param name="module">The URL of the script.</param>
    /// <param name="options">The pool's creation options as JSON.</param>
    public static async Task<CreatedPasskey> AskAsync(IJSRuntime script, string module, string options)
    {
        // Our token never expires; calls without one time out after a minute, and users may take longer.
        await using var imported = await script.InvokeAsync<IJSObjectReference>("import", module);
        return await imported.InvokeAsync<CreatedPasskey>("create", CancellationToken.None, options);
    }
}

using MudBlazor;

namespace AccountPortal.Components.Shared;

internal static class DialogExtensions
{
    private static readonly DialogOptions look = new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true };

    /// <summary>Asks before something that cannot be taken back lightly.</summary>
    /// <param name="dialogs">Shows the question.</param>
    /// <param name="title">What is about to happen.</param>
    /// <param name="consequence">What it means for the person.</param>
    /// <param name="action">The words on the button that does it.</param>
    /// <returns>True when the person agreed.</returns>
    public static Task<bool> AskAsync(this IDialogService dialogs, string title, string consequence, string action) =>
        dialogs.AskAsync(title, [consequence], action);

    /// <summary>The same with several consequences, a paragraph each.</summary>
    /// <param name="harmless">Whether nothing is lost by it.</param>
    public static async Task<bool> AskAsync(this IDialogService dialogs, string title, IReadOnlyList<string> consequences, string action, bool harmless = false)
    {
        var parameters = new DialogParameters<ConfirmDialog>
        {
            { dialog => dialog.Title, title },
            { dialog => dialog.Consequences, consequences },
            { dialog => dialog.Action, action },
            { dialog => dialog.Harmless, harmless },
        };
        var shown = await dialogs.ShowAsync<ConfirmDialog>(title, parameters, look);
        return await shown.Result is { Canceled: false };
    }

    /// <summary>Asks before every session is ended; the dialog's own form does it.</summary>
    public static Task AskToSignOutEverywhereAsync(this IDialogService dialogs) => dialogs.ShowAsync<SignOutEverywhereDialog>(title: null, look);
}

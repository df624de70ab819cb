using MudBlazor;

namespace AccountPortal.Components.Shared;

internal static class DialogExtensions
{
    private static readonly DialogOptions look = new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true };

    /// <summary>Asks for confirmation of an action that is hard to undo.</summary>
    /// <param name="dialogs">Shows the question.</param>
    /// <param name="title">The action as a question.</param>
    /// <param name="consequence">What it means for the user.</param>
    /// <param name="action">The text of the button.</param>
    /// <returns>True when the user agrees.</returns>
    public static Task<bool> AskAsync(this IDialogService dialogs, string title, string consequence, string action) =>
        dialogs.AskAsync(title, [consequence], action);

    /// <summary>The same with several consequences, a paragraph each.</summary>
    /// <param name="harmless">Whether the action loses nothing.</param>
    public static async Task<bool> AskAsync(
        this IDialogService dialogs, string title, IReadOnlyList<string> consequences, string action, bool harmless = false)
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

    /// <summary>Asks before ending every session; the dialog's own form does it.</summary>
    public static Task AskToSignOutEverywhereAsync(this IDialogService dialogs) =>
        dialogs.ShowAsync<SignOutEverywhereDialog>(title: null, look);
}

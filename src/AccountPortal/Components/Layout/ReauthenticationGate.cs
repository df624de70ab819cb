namespace AccountPortal.Components.Layout;

/// <summary>Requires reauthentication before a form opens, so that the services do not refuse what the user has typed.</summary>
internal sealed class ReauthenticationGate(IReauthentication reauthentication, NavigationManager navigation)
{
    /// <summary>Whether the reauthentication is recent; otherwise navigates to the page for it.</summary>
    /// <param name="returnTo">A route of the account, with or without a query.</param>
    public async Task<bool> PassAsync(string returnTo)
    {
        var recent = await reauthentication.IsRecentAsync(CancellationToken.None);
        if (!recent)
        {
            navigation.NavigateTo(Routes.ReauthenticationFor(returnTo).Link(), forceLoad: true);
        }

        return recent;
    }
}

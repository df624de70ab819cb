namespace AccountPortal.Components.Layout;

/// <summary>Leads to the proof before a form is opened that the services would refuse without one, so that nothing is typed in vain.</summary>
internal sealed class ReauthenticationGate(IReauthentication proof, NavigationManager navigation)
{
    /// <summary>Whether the last proof is recent; otherwise the browser is on the way to the page that takes one.</summary>
    /// <param name="returnTo">Where to come back to: a route of the account, which may have a query.</param>
    public async Task<bool> PassAsync(string returnTo)
    {
        var recent = await proof.IsRecentAsync(CancellationToken.None);
        if (!recent)
        {
            navigation.NavigateTo(Routes.ReauthenticationFor(returnTo).Link(), forceLoad: true);
        }

        return recent;
    }
}

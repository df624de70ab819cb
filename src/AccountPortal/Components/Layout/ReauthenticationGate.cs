namespace AccountPortal.Components.Layout;

/// <summary>Leads to the proof before a form is opened that the services would refuse without one, so that nothing is typed in vain.</summary>
internal sealed class ReauthenticationGate(IReauthentication proof, NavigationManager navigation)
{
    /// <summary>Whether the last proof is recent; otherwise the browser is on the way to the page that takes one.</summary>
    /// <param name="returnTo">Where to come back to: a path of the account with its query, without a slash before it.</param>
    public async Task<bool> PassAsync(string returnTo)
    {
        var recent = await proof.IsRecentAsync(CancellationToken.None);
        if (!recent)
        {
            navigation.NavigateTo("sign-in/again?returnUrl=" + Uri.EscapeDataString("/" + returnTo), forceLoad: true);
        }

        return recent;
    }
}

namespace AccountPortal.Components.Shared;

/// <summary>Runs one action of a page at a time: a second press while the first is under way does nothing.</summary>
internal sealed class OneAtATime
{
    /// <summary>Whether an action is under way.</summary>
    public bool Busy { get; private set; }

    /// <summary>Runs the action, unless one is under way.</summary>
    public async Task RunAsync(Func<Task> action)
    {
        if (Busy)
        {
            return;
        }

        Busy = true;
        try
        {
            await action();
        }
        finally
        {
            Busy = false;
        }
    }
}

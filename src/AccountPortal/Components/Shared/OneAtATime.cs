namespace AccountPortal.Components.Shared;

/// <summary>Runs one action of a page at a time; ignores a second click while the first is under way.</summary>
internal sealed class OneAtATime
{
    public bool Busy { get; private set; }

    /// <summary>Runs the action unless another is under way.</summary>
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

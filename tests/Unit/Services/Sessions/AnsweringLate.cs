using System.Reflection;

namespace AccountPortal.Tests.Unit.Services.Sessions;

/// <summary>A store whose answer to a lookup arrives after something else happens.</summary>
public class AnsweringLate : DispatchProxy
{
    private ISessionStore store = default!;
    private Func<Task> meanwhile = default!;

    internal static ISessionStore Of(ISessionStore store, Func<Task> meanwhile)
    {
        var proxy = Create<ISessionStore, AnsweringLate>();
        ((AnsweringLate)(object)proxy).store = store;
        ((AnsweringLate)(object)proxy).meanwhile = meanwhile;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var answer = targetMethod!.Invoke(store, args);
        return answer is Task<SessionRecord?> found && targetMethod.Name == nameof(ISessionStore.FindAsync) ? LateAsync(found) : answer;
    }

    private async Task<SessionRecord?> LateAsync(Task<SessionRecord?> found)
    {
        var record = await found;
        await meanwhile();
        return record;
    }
}

namespace AccountPortal.Security;

internal static class PathBaseExtensions
{
    private const string Setting = "PathBase";

    /// <summary>Serves the portal below the path base from the setting <c>PathBase</c>, for example <c>/portal</c>.</summary>
    public static void UsePathBase(this WebApplication app)
    {
        if (app.Configuration[Setting] is not { Length: > 0 } path)
        {
            return;
        }

        if (!ReturnUrls.IsLocal(path) || path.EndsWith('/') || path.AsSpan().IndexOfAny("?#%") >= 0)
        {
            throw new OptionsValidationException(
                Setting,
                typeof(PathString),
                [$"{Setting} is '{path}', but it must begin with a slash and not end with one, for example /portal."]);
        }

        app.UsePathBase(new PathString(path));
    }
}

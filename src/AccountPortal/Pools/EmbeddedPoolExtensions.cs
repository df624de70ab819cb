using AccountPortal.LocalPool;

namespace AccountPortal.Pools;

/// <summary>The one place where the portal knows the embedded user pool: it mounts it, and otherwise uses it as it would use AWS.</summary>
internal static class EmbeddedPoolExtensions
{
    public static void AddEmbeddedPool(this WebApplicationBuilder builder)
    {
        if (builder.UsesEmbeddedPool())
        {
            builder.AddLocalPool();
        }
    }

    public static void MapEmbeddedPool(this WebApplication app)
    {
        if (app.Services.GetService<ICognitoEndpoint>() is EmbeddedPoolEndpoint)
        {
            app.MapLocalPool(EmbeddedPoolEndpoint.Path);
        }
    }
}

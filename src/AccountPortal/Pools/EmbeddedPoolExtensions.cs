using AccountPortal.LocalPool;

namespace AccountPortal.Pools;

/// <summary>Mounts the embedded user pool; the rest of the portal uses it like AWS.</summary>
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

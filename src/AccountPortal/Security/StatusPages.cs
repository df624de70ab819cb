using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace AccountPortal.Security;

/// <summary>Renders the page of a status code instead of an empty response.</summary>
internal static class StatusPages
{
    public static void UseStatusPages(this WebApplication app)
    {
        app.UseExceptionHandler(Routes.Status.Error, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(Routes.Status.ByCode, createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // Only render the page: the original form must not run, or be refused, a second time.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null
                || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
                context.Features.Set<IAntiforgeryValidationFeature>(null);
            }

            return next(context);
        });
    }
}

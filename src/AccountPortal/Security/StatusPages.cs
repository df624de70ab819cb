using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace AccountPortal.Security;

/// <summary>Shows the page that belongs to a refusal or a fault, in the place of an empty answer.</summary>
internal static class StatusPages
{
    public static void UseStatusPages(this WebApplication app)
    {
        app.UseExceptionHandler(Routes.Status.Error, createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute(Routes.Status.ByCode, createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // The page is only shown: the form that led here must not be handled, or refused, once more.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
                context.Features.Set<IAntiforgeryValidationFeature>(null);
            }

            return next(context);
        });
    }
}

using Microsoft.AspNetCore.Antiforgery;

namespace AccountPortal.Security;

/// <summary>Validates the antiforgery token of form endpoints; endpoint metadata alone does not.</summary>
internal sealed class AntiforgeryFilter(IAntiforgery antiforgery, ILogger<AntiforgeryFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            await antiforgery.ValidateRequestAsync(context.HttpContext);
        }
        catch (AntiforgeryValidationException)
        {
            SecurityLog.ForeignForm(logger, context.HttpContext.Request.Path);
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        return await next(context);
    }
}

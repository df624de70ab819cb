using System.Net.Mime;
using System.Text;

namespace AccountPortal.Components.PersonalData;

/// <summary>Form endpoints for personal data: download and account deletion.</summary>
internal static class PersonalDataEndpoints
{
    public static void MapPersonalData(this IEndpointRouteBuilder app)
    {
        var forms = app.MapGroup("").AddEndpointFilter<AntiforgeryFilter>();
        forms.MapPost(Routes.Account.ExportData, ExportAsync);
        forms.MapPost(Routes.Account.ConfirmDeletion, DeleteAsync);
    }

    private static Task<IResult> ExportAsync(HttpContext context, IDataExport export, TimeProvider time) =>
        InSessionAsync(context, Routes.Account.Data, async () =>
        {
            var result = await export.ExportAsync(context.RequestAborted);
            var name = string.Create(CultureInfo.InvariantCulture, $"my-data-{time.GetUtcNow():yyyy-MM-dd}.json");
            return result.Succeeded
                ? Results.File(Encoding.UTF8.GetBytes(result.Value), MediaTypeNames.Application.Json, name)
                : Refused(context, result.Error, Routes.Account.Data);
        });

    private static Task<IResult> DeleteAsync(
        HttpContext context, IAccountDeletion deletion, ICurrentSession session, GoodbyeCookie goodbye) =>
        InSessionAsync(context, Routes.Account.DeleteAccount, async () =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (await deletion.DeleteAsync(form["confirmation"], context.RequestAborted) is { } refusal)
            {
                return Refused(context, refusal, Routes.Account.DeleteAccount);
            }

            await session.EndAsync(SessionEndReason.AccountDeleted, CancellationToken.None);
            goodbye.Write(context);
            context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
            return LocalRedirect.Result(context, Routes.Goodbye);
        });

    private static async Task<IResult> InSessionAsync(HttpContext context, string page, Func<Task<IResult>> act)
    {
        if (context.User.Identity is not { IsAuthenticated: true })
        {
            return LocalRedirect.Result(context, Routes.SignIn.WithReturnUrl(page));
        }

        try
        {
            return await act();
        }
        catch (SessionEndedException ended)
        {
            return LocalRedirect.Result(context, Routes.SignIn.WithReason(SessionReasons.Name(ended.Reason)));
        }
    }

    private static IResult Refused(HttpContext context, AccountError error, string page) => LocalRedirect.Result(
        context,
        error.Kind == AccountErrorKind.ReauthenticationRequired
            ? Routes.ReauthenticationFor(page)
            : page.With("refused", error.Kind.ToString()));
}

using AccountPortal.Services.Errors;

namespace AccountPortal.Samples.Headless;

/// <summary>Expected refusals as problem details: the kind picks the sentence that the application shows.</summary>
internal static class Refusals
{
    public static IResult Of(AccountError error) =>
        Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: error.Kind.ToString());
}

using AccountPortal.Services.Errors;
using AccountPortal.Services.SignIn;
using AccountPortal.Services.SignIn.Pending;
using AccountPortal.Services.Sessions.Management;

namespace AccountPortal.Samples.Headless;

/// <summary>Sign-in and sign-out. Bodies are JSON, which no form of another site can send.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapPost("/sign-in", async (PasswordBody body, ISignIn signIn, CancellationToken cancellationToken) =>
            Answer(await signIn.SignInAsync(body.Username, body.Password, returnUrl: null, cancellationToken)));
        app.MapPost("/sign-in/code", async (CodeBody body, IChallenges challenges, CancellationToken cancellationToken) =>
            Answer(await challenges.AnswerMfaCodeAsync(body.Code, cancellationToken)));
        app.MapPost("/sign-out", (ISessionControl sessions, CancellationToken cancellationToken) =>
            sessions.SignOutAsync(cancellationToken)).RequireAuthorization();
    }

    // The step says what to ask for next: "Completed" is signed in, "MfaCode" waits for a code.
    private static IResult Answer(AccountResult<SignInStep> result) => result.Succeeded
        ? Results.Ok(new { Step = result.Value.GetType().Name })
        : Refusals.Of(result.Error);

    private sealed record PasswordBody(string Username, string Password);

    private sealed record CodeBody(string Code);
}

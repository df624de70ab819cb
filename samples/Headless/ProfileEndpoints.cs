using AccountPortal.Services.Profile;
using AccountPortal.Services.Users;

namespace AccountPortal.Samples.Headless;

/// <summary>The profile of the signed-in user, by Cognito's attribute names.</summary>
internal static class ProfileEndpoints
{
    public static void MapProfile(this IEndpointRouteBuilder app)
    {
        var profile = app.MapGroup("/profile").RequireAuthorization();
        profile.MapGet("", async (IUserReader users, CancellationToken cancellationToken) =>
        {
            var user = await users.GetProfileAsync(cancellationToken);
            return user.Succeeded ? Results.Ok(user.Value.Attributes) : Refusals.Of(user.Error);
        });
        profile.MapPatch("", async (Dictionary<string, string?> attributes, IProfile editor, CancellationToken cancellationToken) =>
        {
            var edited = await editor.EditProfileAsync(attributes, cancellationToken);
            return edited.Succeeded ? Results.NoContent() : Refusals.Of(edited.Error);
        });
    }
}

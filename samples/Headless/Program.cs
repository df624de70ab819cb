using AccountPortal.Samples.Headless;
using AccountPortal.Services;

// The account services in an application without the portal's pages: sign in by SRP, answer an MFA code, read and edit the profile.
// The browser holds a cookie with a random key; tokens stay on the server.
var builder = WebApplication.CreateBuilder(args);
builder.AddAccountPortalServices();
builder.Services.AddAuthorization();

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.MapSignIn();
app.MapProfile();
app.Run();

using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool;

/// <summary>The users that the demo pool starts with. Console banner and inbox page show them, and nothing else does.</summary>
internal sealed class DemoUsers(PoolDatabase database, Passwords passwords, TimeProvider clock)
{
    private const string Password = "Demo-Passw0rd!";
    private const string TemporaryPassword = "Temp-Passw0rd!";
    private const string TotpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private const string Phone = "+12025550100";

    /// <summary>Who can sign in, how, and what is special about them.</summary>
    public static IReadOnlyList<(string Name, string Password, string Note)> Listed { get; } =
    [
        ("demo@example.com", Password, "no second factor"),
        ("mfa@example.com", Password, $"authenticator app, secret {TotpSecret}"),
        ("sms@example.com", Password, $"code by SMS to {Phone}"),
        ("new@example.com", TemporaryPassword, "has to set a new password"),
    ];

    /// <summary>Adds them when the pool has no user at all.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (database.Read(store => store.HasUsers(DemoPool.Definition)))
        {
            return;
        }
        var demo = Create("demo@example.com", Password, UserStatus.Confirmed);
        demo.Attributes["given_name"] = "Dana";
        demo.Attributes["family_name"] = "Demo";

        var mfa = Create("mfa@example.com", Password, UserStatus.Confirmed);
        Totps.Set(database.Secrets, mfa, TotpSecret);
        mfa.Mfa.TotpEnabled = true;
        mfa.Mfa.Preferred = MfaSettings.Totp;

        var sms = Create("sms@example.com", Password, UserStatus.Confirmed);
        sms.Attributes[StandardAttributes.PhoneNumber] = Phone;
        sms.SetVerified(StandardAttributes.PhoneNumber, true);
        sms.Mfa.SmsEnabled = true;
        sms.Mfa.Preferred = MfaSettings.Sms;

        var fresh = Create("new@example.com", TemporaryPassword, UserStatus.ForceChangePassword);
        await database.WriteAsync(
            store =>
            {
                foreach (var user in new[] { demo, mfa, sms, fresh })
                {
                    NewUser.Add(store, DemoPool.Definition, user, clock.GetUtcNow(), Messages.UserExists);
                }
            },
            cancellationToken);
    }

    private PoolUser Create(string email, string password, string status)
    {
        var user = NewUser.Create(DemoPool.Definition, email, new Dictionary<string, string>(), status, clock.GetUtcNow());
        user.SetVerified(StandardAttributes.Email, true);
        user.Password = passwords.Create(DemoPool.Definition, user.Username, password);
        return user;
    }
}

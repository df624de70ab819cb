namespace AccountPortal.Services.Factors;

/// <summary>Computes the MFA state after a change, and the request that sets it.</summary>
internal static class MfaPlan
{
    /// <summary>The state after a change. Turning a method off removes its preference; preferring a method turns it on.</summary>
    public static MfaState Apply(MfaState state, MfaChange change)
    {
        var enabled = new HashSet<MfaMethod>(state.Enabled);
        Set(MfaMethod.Sms, change.Sms);
        Set(MfaMethod.AuthenticatorApp, change.AuthenticatorApp);
        Set(MfaMethod.Email, change.Email);
        if (change.Preferred is { } wanted)
        {
            enabled.Add(wanted);
        }

        var preferred = change.Preferred ?? state.Preferred;
        return new MfaState([.. enabled.Order()], preferred is { } method && enabled.Contains(method) ? method : null);

        void Set(MfaMethod which, bool? on)
        {
            if (on == true)
            {
                enabled.Add(which);
            }
            else if (on == false)
            {
                enabled.Remove(which);
            }
        }
    }

    /// <summary>The state with an authenticator app; preferred when no other method is on.</summary>
    public static MfaState WithAuthenticator(MfaState state)
    {
        var alone = state.Enabled.All(method => method == MfaMethod.AuthenticatorApp);
        return Apply(state, new MfaChange(AuthenticatorApp: true, Preferred: alone ? MfaMethod.AuthenticatorApp : null));
    }

    /// <summary>
    /// The request without its access token. It names every method that is or was on, so that exactly one preference remains.
    /// </summary>
    public static SetUserMFAPreferenceRequest ToRequest(MfaState before, MfaState after)
    {
        var request = new SetUserMFAPreferenceRequest();
        if (Concerns(MfaMethod.Sms))
        {
            request.SMSMfaSettings = new() { Enabled = after.IsOn(MfaMethod.Sms), PreferredMfa = after.Preferred == MfaMethod.Sms };
        }

        if (Concerns(MfaMethod.AuthenticatorApp))
        {
            request.SoftwareTokenMfaSettings = new()
            {
                Enabled = after.IsOn(MfaMethod.AuthenticatorApp),
                PreferredMfa = after.Preferred == MfaMethod.AuthenticatorApp,
            };
        }

        if (Concerns(MfaMethod.Email))
        {
            request.EmailMfaSettings = new() { Enabled = after.IsOn(MfaMethod.Email), PreferredMfa = after.Preferred == MfaMethod.Email };
        }

        return request;

        bool Concerns(MfaMethod method) => before.IsOn(method) || after.IsOn(method);
    }
}

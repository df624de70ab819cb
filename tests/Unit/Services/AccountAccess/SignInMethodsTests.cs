namespace AccountPortal.Tests.Unit.Services.AccountAccess;

public sealed class SignInMethodsTests
{
    private static readonly PoolDescription pool = new() { Mfa = MfaMode.Optional, Recovery = ["email", "phone_number"] };

    private static readonly SignInMethods plain = new()
    {
        Pool = pool,
        Mfa = new([], null),
        Factors = new(Password: true, Passkey: false, RecoveryCodesLeft: 0),
        HasEmail = true,
        EmailVerified = true,
    };

    [Fact]
    public void A_password_and_a_verified_address_back_each_other_up() => Assert.Empty(plain.FatalLosses);

    [Fact]
    public void Without_a_verified_address_a_forgotten_password_locks_out() =>
        Assert.Equal([SignInCredential.Password], (plain with { EmailVerified = false }).FatalLosses);

    [Fact]
    public void An_authenticator_app_alone_locks_out_whoever_loses_it() =>
        Assert.Equal([SignInCredential.AuthenticatorApp], plain.With(new MfaChange(AuthenticatorApp: true)).FatalLosses);

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 3)]
    public void A_second_one_or_recovery_codes_back_it_up(bool sms, int codes)
    {
        var ways = plain with { HasPhone = true, PhoneVerified = true, Factors = plain.Factors with { RecoveryCodesLeft = codes } };

        Assert.Empty(ways.With(new MfaChange(AuthenticatorApp: true, Sms: sms, Preferred: MfaMethod.AuthenticatorApp)).FatalLosses);
    }

    [Fact]
    public void Codes_by_email_as_the_second_step_end_the_recovery_by_email()
    {
        var after = plain.With(new MfaChange(Email: true));

        Assert.True(after.IsMfaInsteadOfRecovery("email"));
        Assert.False(after.Recovers("email"));
        Assert.Equal([SignInCredential.Password, SignInCredential.Email], after.FatalLosses);
    }

    [Fact]
    public void Of_several_second_steps_the_preferred_one_alone_counts_against_recovery()
    {
        var after = plain.With(new MfaChange(Email: true, AuthenticatorApp: true, Preferred: MfaMethod.AuthenticatorApp));

        Assert.True(after.Recovers("email"));
    }

    [Fact]
    public void A_phone_that_is_removed_takes_its_second_step_along()
    {
        var before = plain with { HasPhone = true, PhoneVerified = true, Mfa = new([MfaMethod.Sms], MfaMethod.Sms) };

        Assert.Empty(before.WithPhone(any: false).Mfa.Enabled);
    }

    [Fact]
    public void A_pool_that_demands_a_second_step_lets_nobody_in_without_one()
    {
        var ways = plain with { Pool = pool with { Mfa = MfaMode.On }, Mfa = new([MfaMethod.AuthenticatorApp], null) };

        Assert.False(ways.With(new MfaChange(AuthenticatorApp: false)).CanGetInWithout(lost: null));
    }

    [Fact]
    public void What_takes_the_last_way_in_away_locks_out_and_whoever_has_none_loses_nothing()
    {
        var ways = plain with
        {
            Factors = new(Password: false, Passkey: true, RecoveryCodesLeft: 0),
            HasEmail = false,
            EmailVerified = false,
        };

        Assert.True(ways.IsLockedOutBy(ways.WithoutPasskey()));
        Assert.False(ways.WithoutPasskey().IsLockedOutBy(ways.WithoutPasskey()));
        Assert.False(plain.IsLockedOutBy(plain.WithEmail(any: false)));
    }

    [Fact]
    public void An_address_that_is_removed_takes_its_second_step_and_its_recovery_along()
    {
        var before = plain with { Mfa = new([MfaMethod.Email], MfaMethod.Email) };

        Assert.Empty(before.WithEmail(any: false).Mfa.Enabled);
        Assert.Equal([MfaMethod.Email], before.WithEmail(any: true).Mfa.Enabled);
        Assert.False(plain.WithEmail(any: true).Recovers("email"));
    }

    [Fact]
    public void Where_the_portal_takes_the_password_alone_passkeys_and_first_codes_let_nobody_in()
    {
        var factors = new AccessFactors(Password: true, Passkey: true, RecoveryCodesLeft: 0);
        var ways = plain with
        {
            Pool = pool with { FirstFactors = [FirstFactor.Password, FirstFactor.Passkey, FirstFactor.EmailCode] },
            EmailVerified = false,
            Factors = factors,
        };

        Assert.Empty(ways.FatalLosses);
        Assert.Equal([SignInCredential.Password], (ways with { Factors = factors with { ChoosesHere = false } }).FatalLosses);
    }

    [Fact]
    public void A_passkey_gets_in_where_the_password_is_forgotten()
    {
        var ways = plain with { EmailVerified = false, Factors = plain.Factors with { Passkey = true } };

        Assert.Empty(ways.FatalLosses);
        Assert.Equal([SignInCredential.Password], ways.WithoutPasskey().FatalLosses);
    }

    [Fact]
    public void A_passkey_stands_for_both_steps_only_where_the_pool_says_so()
    {
        var ways = plain with
        {
            Factors = plain.Factors with { Passkey = true },
            Mfa = new([MfaMethod.AuthenticatorApp], MfaMethod.AuthenticatorApp),
        };

        Assert.Equal([SignInCredential.AuthenticatorApp], ways.FatalLosses);
        Assert.Empty((ways with { Pool = pool with { PasskeyIsBothSteps = true } }).FatalLosses);
    }

    [Fact]
    public void A_code_as_the_first_factor_needs_no_password()
    {
        var ways = plain with { Pool = pool with { FirstFactors = [FirstFactor.Password, FirstFactor.EmailCode], Recovery = [] } };

        Assert.Empty(ways.FatalLosses);
    }
}

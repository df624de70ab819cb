using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.SignIn;

public sealed class OutOfTurnTests : PortalComponentTest
{
    public static TheoryData<Type> StepPages() =>
    [
        typeof(MfaCodePage), typeof(ChooseMfaPage), typeof(NewPasswordPage), typeof(MfaSetupPage), typeof(MfaSetupAppPage),
        typeof(MfaSetupEmailPage), typeof(MfaSetupPhonePage),
        typeof(UnsupportedStepPage),
        typeof(ChooseFactorPage), typeof(PasswordStepPage), typeof(OneTimeCodePage), typeof(PasskeyStepPage), typeof(CustomChallengePage),
    ];

    public static TheoryData<Type> AllPages() =>
        [
            .. StepPages(), typeof(SignUpPage), typeof(SignUpConfirmPage), typeof(ForgotPasswordPage), typeof(ResetPasswordPage),
            typeof(InvitationPage),
        ];

    [Theory]
    [MemberData(nameof(StepPages))]
    public void A_step_that_does_not_wait_leads_to_sign_in_with_the_reason(Type page)
    {
        Open(page);

        Assert.Equal("/sign-in?reason=expired", RedirectedTo);
    }

    [Theory]
    [MemberData(nameof(StepPages))]
    public void Another_step_that_waits_leads_to_its_page(Type page)
    {
        Account.Pending = new SignInStep.ResetPassword("jo@example.com", true, Clock.GetUtcNow());

        Open(page);

        Assert.Equal("/reset-password", RedirectedTo);
    }

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Who_is_signed_in_goes_to_the_account(Type page)
    {
        SignIn();

        Open(page);

        Assert.Equal("/account", RedirectedTo);
    }

    private void Open(Type page) => Render<DynamicComponent>(parameters => parameters.Add(dynamic => dynamic.Type, page));
}

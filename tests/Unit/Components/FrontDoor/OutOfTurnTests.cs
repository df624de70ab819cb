using AccountPortal.Components.FrontDoor;
using AccountPortal.Services.SignIn;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.FrontDoor;

public sealed class OutOfTurnTests : PortalComponentTest
{
    public static TheoryData<Type> StepPages() =>
    [
        typeof(SignInCode), typeof(SignInChooseMfa), typeof(SignInNewPassword), typeof(SignInSetUpMfa), typeof(SignInSetUpApp), typeof(SignInSetUpEmail), typeof(SignInSetUpPhone),
        typeof(SignInUnknownStep),
        typeof(SignInChooseFactor), typeof(SignInPassword), typeof(SignInOneTimeCode), typeof(SignInPasskey), typeof(SignInQuestion),
    ];

    public static TheoryData<Type> AllPages() => [.. StepPages(), typeof(SignUp), typeof(SignUpConfirm), typeof(ForgotPassword), typeof(ResetPassword), typeof(Invitation)];

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

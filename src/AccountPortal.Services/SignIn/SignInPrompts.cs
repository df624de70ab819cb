namespace AccountPortal.Services.SignIn;

/// <summary>Derives what the sign-in page asks for first from the flow and the pool.</summary>
internal sealed class SignInPrompts(IOptions<CognitoOptions> options, IPoolDescriptionProvider pools) : ISignInPrompts
{
    public async ValueTask<SignInPrompt> GetSignInPromptAsync(CancellationToken cancellationToken)
    {
        var pool = await pools.GetAsync(cancellationToken);
        var chooses = options.Value.LetsChoose && pool.FirstFactors is not [FirstFactor.Password];
        var asksQuestion = options.Value is { AuthFlow: CognitoOptions.CustomAuth, CustomAuthBeginsWithPassword: false };
        return new(
            AsksPassword: !chooses && !asksQuestion,
            TakesPassword: !asksQuestion && (!chooses || pool.FirstFactors.Contains(FirstFactor.Password)),
            HasOtherFactors: chooses || asksQuestion,
            OffersPasskey: chooses && pool.FirstFactors.Contains(FirstFactor.Passkey),
            pool.PasskeyDomain);
    }
}

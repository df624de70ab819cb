namespace AccountPortal.Services.SignIn;

/// <summary>What the sign-in page asks for first.</summary>
public interface ISignInPrompts
{
    /// <summary>What the sign-in page asks for first, according to the settings and the pool.</summary>
    ValueTask<SignInPrompt> GetSignInPromptAsync(CancellationToken cancellationToken);
}

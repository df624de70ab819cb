namespace AccountPortal.Services.SignIn;

/// <summary>What the sign-in page asks for first.</summary>
public interface ISignInPrompts
{
    /// <summary>What the sign-in page asks for first, as the settings and the pool have it.</summary>
    ValueTask<SignInPrompt> GetSignInPromptAsync(CancellationToken cancellationToken);
}

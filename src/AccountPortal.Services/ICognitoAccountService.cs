namespace AccountPortal.Services;

/// <summary>
/// Everything a person can do with an account of the user pool. Scoped: it acts for the person of the current request or
/// circuit. Expected refusals are returned; a session that is over throws <see cref="Sessions.SessionEndedException"/>.
/// </summary>
public interface ICognitoAccountService
{
    /// <summary>Creates an account. Yields <see cref="SignInStep.ConfirmAccount"/>, or <see cref="SignInStep.ReadyToSignIn"/> where the pool confirms by itself.</summary>
    Task<AccountResult<SignInStep>> SignUpAsync(SignUpForm form, CancellationToken cancellationToken);

    /// <summary>
    /// Moves what the address of a link to the confirmation brought into the pending record, so that it does not stay in the
    /// address. Answers nothing and sends nothing.
    /// </summary>
    Task KeepConfirmationLinkAsync(string? identifier, string? code, CancellationToken cancellationToken);

    /// <summary>The same for a link to the reset of a password.</summary>
    Task KeepResetLinkAsync(string? identifier, string? code, CancellationToken cancellationToken);

    /// <summary>The same for an invitation's link to the sign-in, which names the person.</summary>
    Task KeepSignInLinkAsync(string? identifier, CancellationToken cancellationToken);

    /// <summary>The same for a link to the step of a sign-in that waits for a code.</summary>
    Task KeepSignInCodeAsync(string code, CancellationToken cancellationToken);

    /// <summary>
    /// Confirms a sign-up with its code; an empty one stands for the code that a link brought. Yields <see cref="SignInStep.ReadyToSignIn"/>,
    /// or <see cref="SignInStep.Completed"/> where the pool lets whoever has just signed up in at once.
    /// </summary>
    Task<AccountResult<SignInStep>> ConfirmSignUpAsync(string username, string code, CancellationToken cancellationToken);

    /// <summary>Sends the code of a sign-up again. Answers the same for known and unknown accounts.</summary>
    Task<AccountResult<SignInStep>> ResendSignUpCodeAsync(string username, CancellationToken cancellationToken);

    /// <summary>Begins to sign in. <paramref name="returnUrl"/> is kept until the session begins; only local addresses are honoured.</summary>
    Task<AccountResult<SignInStep>> SignInAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>
    /// Proves again, by the password, who the person of this session is; second steps follow as at sign-in. The session gets a
    /// new key by it. <see cref="AccountErrorKind.WrongPassword"/> where it is not theirs.
    /// </summary>
    Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>What the sign-in page asks for first, as the settings and the pool have it.</summary>
    ValueTask<SignInPrompt> GetSignInOpeningAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Begins to sign in by the name alone. Yields <see cref="SignInStep.ChooseFactor"/> or the only way that there is; names that
    /// nobody has are answered alike.
    /// </summary>
    /// <param name="username">What was typed.</param>
    /// <param name="preferred">What the person wants to begin with, or null.</param>
    /// <param name="returnUrl">Kept until the session begins; only local addresses are honoured.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<SignInStep>> BeginSignInAsync(string username, FirstFactor? preferred, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>
    /// Begins to sign in with a passkey that the browser found by itself. Neither argument proves anything: they tell whom to ask for
    /// a passkey, which the pool then verifies. <see cref="AccountErrorKind.PasskeyRefused"/> where they tell nobody.
    /// </summary>
    /// <param name="userHandle">What the passkey calls its person, in Base64url.</param>
    /// <param name="credentialId">The passkey's id, in Base64url.</param>
    /// <param name="returnUrl">Kept until the session begins; only local addresses are honoured.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<SignInStep>> BeginPasskeySignInAsync(string userHandle, string credentialId, string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Begins to prove again who the person of this session is, in whichever way they have.</summary>
    Task<AccountResult<SignInStep>> BeginReauthenticationAsync(string? returnUrl, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.ChooseFactor"/>, or asks for a new code of <see cref="SignInStep.OneTimeCode"/>.</summary>
    Task<AccountResult<SignInStep>> ChooseFactorAsync(FirstFactor factor, CancellationToken cancellationToken);

    /// <summary>Goes back from any step with <see cref="SignInStep.HasOtherWays"/> to the choice.</summary>
    Task<AccountResult<SignInStep>> ChooseOtherWayAsync(CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.Password"/>. A wrong one can be corrected.</summary>
    Task<AccountResult<SignInStep>> AnswerPasswordAsync(string password, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.OneTimeCode"/>. After a mismatch the same step can be answered again.</summary>
    Task<AccountResult<SignInStep>> AnswerOneTimeCodeAsync(string code, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.Passkey"/> with what the browser made of it. After a refusal the step asks anew.</summary>
    /// <param name="credential">AuthenticationResponseJSON.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<SignInStep>> AnswerPasskeyAsync(string credential, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.CustomChallenge"/>. <see cref="AccountErrorKind.AnswerMismatch"/> where the pool asks the same again.</summary>
    Task<AccountResult<SignInStep>> AnswerQuestionAsync(string answer, CancellationToken cancellationToken);

    /// <summary>The step that the pending record of this browser waits in, or null when there is none or its time is over.</summary>
    Task<SignInStep?> GetPendingStepAsync(CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.MfaCode"/>; an empty code stands for the one that a link brought. After a mismatch the same step can be answered again.</summary>
    Task<AccountResult<SignInStep>> AnswerMfaCodeAsync(string code, CancellationToken cancellationToken);

    /// <summary>
    /// Sends the code of <see cref="SignInStep.MfaCode"/> once more, by starting the sign-in again behind the scenes.
    /// <see cref="AccountErrorKind.PasswordNeeded"/> where that takes the password from the person.
    /// </summary>
    /// <param name="password">What the person typed where they were asked for it, or null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<AccountResult<SignInStep>> SendNewCodeAsync(string? password, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.ChooseMfa"/>.</summary>
    Task<AccountResult<SignInStep>> ChooseMfaAsync(MfaMethod method, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.NewPassword"/>.</summary>
    Task<AccountResult<SignInStep>> AnswerNewPasswordAsync(string newPassword, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken);

    /// <summary>The key of the authenticator app that <see cref="SignInStep.MfaSetup"/> sets up; the same one while the step lasts.</summary>
    Task<AccountResult<AuthenticatorSetup>> GetSignInAuthenticatorAsync(CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.MfaSetup"/> with a first code of the authenticator app.</summary>
    Task<AccountResult<SignInStep>> AnswerMfaSetupAsync(string code, string? deviceName, CancellationToken cancellationToken);

    /// <summary>Answers <see cref="SignInStep.MfaSetup"/> with an email address, which becomes the person's with the code that goes there.</summary>
    Task<AccountResult<SignInStep>> SetUpSignInEmailAsync(string address, CancellationToken cancellationToken);

    /// <summary>
    /// Answers <see cref="SignInStep.MfaSetup"/> with a phone number, where the portal has the rights to enter it; else
    /// <see cref="AccountErrorKind.NeedsAdministrator"/>. Yields the step for its code, or <see cref="SignInStep.ReadyToSignIn"/>
    /// where the person has to sign in once more to get one.
    /// </summary>
    Task<AccountResult<SignInStep>> SetUpSignInPhoneAsync(string phoneNumber, CancellationToken cancellationToken);

    /// <summary>Gives the present step up and leaves the sign-in with the name filled in.</summary>
    Task StartOverAsync(CancellationToken cancellationToken);

    /// <summary>Forgets the pending record of this browser, so that signing in can start anew.</summary>
    Task AbandonPendingAsync(CancellationToken cancellationToken);

    /// <summary>Asks for a reset of a forgotten password. Yields <see cref="SignInStep.ResetPasswordPage"/> for every name, known or not.</summary>
    Task<AccountResult<SignInStep>> StartPasswordResetAsync(string username, CancellationToken cancellationToken);

    /// <summary>Sets a new password with the code of the reset (an empty one stands for the code that a link brought), ends the person's sessions, and yields <see cref="SignInStep.ReadyToSignIn"/>.</summary>
    Task<AccountResult<SignInStep>> ResetPasswordAsync(string username, string code, string newPassword, CancellationToken cancellationToken);

    /// <summary>Ends this session alone and revokes its refresh token.</summary>
    Task SignOutAsync(CancellationToken cancellationToken);

    /// <summary>Ends every session of the person, in this portal and in every application of the pool (Cognito's GlobalSignOut).</summary>
    Task<AccountError?> SignOutEverywhereAsync(CancellationToken cancellationToken);

    /// <summary>Renews the tokens of this session now.</summary>
    Task<AccountResult<TokenExpiry>> RefreshSessionAsync(CancellationToken cancellationToken);

    /// <summary>Reads the profile.</summary>
    Task<AccountResult<UserProfile>> GetProfileAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Changes attributes by Cognito's names; a null or empty value removes the attribute. <c>phone_number</c> is refused
    /// (<see cref="AccountErrorKind.PhoneNumberElsewhere"/>). Yields where codes were sent, if any.
    /// </summary>
    Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditProfileAsync(IReadOnlyDictionary<string, string?> attributes, CancellationToken cancellationToken);

    /// <summary>Sends a code to verify <c>email</c> or <c>phone_number</c>.</summary>
    Task<AccountResult<CodeDelivery>> SendAttributeCodeAsync(string attribute, CancellationToken cancellationToken);

    /// <summary>Verifies <c>email</c> or <c>phone_number</c> with the code that was sent; an empty one stands for the code that a link brought. Null means done.</summary>
    Task<AccountError?> ConfirmAttributeAsync(string attribute, string code, CancellationToken cancellationToken);

    /// <summary>Changes the phone number (E.164), or removes it when null, which first turns codes by text message off. Yields where codes were sent, if any.</summary>
    Task<AccountResult<IReadOnlyList<CodeDelivery>>> ChangePhoneNumberAsync(string? phoneNumber, CancellationToken cancellationToken);

    /// <summary>Reads which second steps are on.</summary>
    Task<AccountResult<MfaState>> GetMfaAsync(CancellationToken cancellationToken);

    /// <summary>Turns second steps on or off. Null means done.</summary>
    Task<AccountError?> SetMfaAsync(MfaChange change, CancellationToken cancellationToken);

    /// <summary>Begins to set up an authenticator app; the one in use, if any, keeps working until the new one is confirmed.</summary>
    Task<AccountResult<AuthenticatorSetup>> BeginAuthenticatorSetupAsync(CancellationToken cancellationToken);

    /// <summary>Confirms the new authenticator app with a first code and turns it on; preferred when no other second step is on.</summary>
    Task<AccountError?> CompleteAuthenticatorSetupAsync(string code, string? deviceName, CancellationToken cancellationToken);

    /// <summary>Changes the password and ends the person's other sessions in this portal. Null means done; the page then posts to <c>/session/renew</c>.</summary>
    Task<AccountError?> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken);
}

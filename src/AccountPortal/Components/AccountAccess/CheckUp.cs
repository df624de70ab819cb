namespace AccountPortal.Components.AccountAccess;

/// <summary>A step that makes the account safer or easier to recover.</summary>
internal enum CheckUpStep
{
    VerifyEmail,
    AddEmail,
    Mfa,
    VerifyPhone,
    AddPhone,
    AnotherSignInMethod,
}

/// <summary>How secure and recoverable the account is, and the best next step.</summary>
/// <param name="Done">How many steps are done.</param>
/// <param name="Total">How many steps this pool offers.</param>
/// <param name="Next">The next step, or null when all are done.</param>
internal sealed record CheckUp(int Done, int Total, CheckUpStep? Next)
{
    /// <summary>Recovery comes first, then MFA: a user who is locked out has no use for the rest.</summary>
    public static CheckUp Of(AccountFacts facts)
    {
        List<(bool Done, CheckUpStep Step)> steps = [];
        AddContact("email", CheckUpStep.VerifyEmail, CheckUpStep.AddEmail);
        if (facts.MfaMethods.Count > 0)
        {
            steps.Add((facts.User.Mfa.Enabled.Count > 0, CheckUpStep.Mfa));
        }

        AddContact("phone_number", CheckUpStep.VerifyPhone, CheckUpStep.AddPhone);
        steps.Add((facts.SignInMethods.FatalLosses.Count == 0, CheckUpStep.AnotherSignInMethod));
        return new(
            steps.Count(step => step.Done),
            steps.Count,
            steps.Where(step => !step.Done).Select(step => (CheckUpStep?)step.Step).FirstOrDefault());

        void AddContact(string attribute, CheckUpStep verify, CheckUpStep add)
        {
            var exists = facts.User[attribute] is not null;
            if (exists || facts.CanChange(attribute))
            {
                steps.Add((facts.User.IsVerified(attribute), exists ? verify : add));
            }
        }
    }
}

namespace AccountPortal.Components.AccountAccess;

/// <summary>A step that makes the account safer or easier to recover.</summary>
internal enum CheckUpStep
{
    VerifyEmail,
    AddEmail,
    SecondStep,
    VerifyPhone,
    AddPhone,
    AnotherWay,
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
        List<(bool InOrder, CheckUpStep Step)> matters = [];
        AddContact("email", CheckUpStep.VerifyEmail, CheckUpStep.AddEmail);
        if (facts.SecondSteps.Count > 0)
        {
            matters.Add((facts.Person.Mfa.Enabled.Count > 0, CheckUpStep.SecondStep));
        }

        AddContact("phone_number", CheckUpStep.VerifyPhone, CheckUpStep.AddPhone);
        matters.Add((facts.Ways.FatalLosses.Count == 0, CheckUpStep.AnotherWay));
        return new(
            matters.Count(matter => matter.InOrder),
            matters.Count,
            matters.Where(matter => !matter.InOrder).Select(matter => (CheckUpStep?)matter.Step).FirstOrDefault());

        void AddContact(string attribute, CheckUpStep verify, CheckUpStep add)
        {
            var exists = facts.Person[attribute] is not null;
            if (exists || facts.CanChange(attribute))
            {
                matters.Add((facts.Person.IsVerified(attribute), exists ? verify : add));
            }
        }
    }
}

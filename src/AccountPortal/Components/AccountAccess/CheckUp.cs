namespace AccountPortal.Components.AccountAccess;

/// <summary>Something that makes the account safer or easier to get back into.</summary>
internal enum CheckUpStep
{
    VerifyEmail,
    AddEmail,
    SecondStep,
    VerifyPhone,
    AddPhone,
    AnotherWay,
}

/// <summary>How far the account is looked after, and the one best thing to do next.</summary>
/// <param name="Done">How many of the matters are in order.</param>
/// <param name="Total">How many matters this pool offers.</param>
/// <param name="Next">What to do next, or null when all is in order.</param>
internal sealed record CheckUp(int Done, int Total, CheckUpStep? Next)
{
    /// <summary>Looks at the ways back in first, then at the second step: whoever is locked out has no use for the rest.</summary>
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

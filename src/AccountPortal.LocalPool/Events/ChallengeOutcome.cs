namespace AccountPortal.LocalPool.Events;

/// <param name="Name"><c>Password</c> or <c>Mfa</c>.</param>
internal sealed record ChallengeOutcome(string Name, bool Succeeded)
{
    public JsonObject Describe() => new() { ["ChallengeName"] = Name, ["ChallengeResponse"] = Succeeded ? "Success" : "Failure" };
}

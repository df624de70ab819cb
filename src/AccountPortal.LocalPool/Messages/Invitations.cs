namespace AccountPortal.LocalPool.Messages;

/// <summary>The messages to people whom an administrator created.</summary>
internal sealed class Invitations(Outbox outbox)
{
    public const string Sms = "SMS";
    public const string Email = "EMAIL";

    /// <summary>Writes to the user by each medium wished for that reaches them; by SMS when nothing is wished for.</summary>
    /// <param name="username">As the administrator wrote it; it is what the user will sign in with.</param>
    /// <exception cref="CognitoFault">PreconditionNotMet: the mediums were named, and the user has an address for none of them.</exception>
    public void Send(PoolStore store, PoolDefinition pool, PoolUser user, string username, string password, IReadOnlyList<string> mediums)
    {
        var targets = (mediums.Count > 0 ? mediums : [Sms])
            .Distinct()
            .Select(medium => DeliveryTarget.Of(user, medium == Email ? StandardAttributes.Email : StandardAttributes.PhoneNumber))
            .OfType<DeliveryTarget>()
            .ToList();
        if (targets.Count == 0 && mediums.Count > 0)
        {
            throw CognitoFault.PreconditionNotMet(UnverifiedTexts.NothingToInviteBy);
        }
        targets.ForEach(target => outbox.SendInvitation(store, pool.Invitation, target, username, password));
    }
}

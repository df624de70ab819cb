namespace AccountPortal.LocalPool.Messages;

/// <summary>Invitation messages of AdminCreateUser.</summary>
internal sealed class Invitations(Outbox outbox)
{
    public const string Sms = "SMS";
    public const string Email = "EMAIL";

    /// <summary>Sends by each of DesiredDeliveryMediums that the user has; by SMS when none is named.</summary>
    /// <param name="username">As the administrator sent it.</param>
    /// <exception cref="CognitoFault">PreconditionNotMet: the user has none of the named mediums.</exception>
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

namespace AccountPortal.Services.Contact;

/// <summary>Where a code was sent.</summary>
/// <param name="Attribute">Cognito's name: <c>email</c> or <c>phone_number</c>.</param>
/// <param name="Destination">Masked by the pool.</param>
/// <param name="ResendAt">From when on a new code can be asked for.</param>
public sealed record CodeDelivery(string Attribute, string Destination, DateTimeOffset ResendAt);

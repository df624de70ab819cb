namespace AccountPortal.Services.Contact;

/// <summary>Where a code was sent.</summary>
/// <param name="Attribute">Cognito's name: <c>email</c> or <c>phone_number</c>.</param>
/// <param name="Destination">The destination, masked by the pool.</param>
/// <param name="ResendAt">The earliest time to request a new code.</param>
public sealed record CodeDelivery(string Attribute, string Destination, DateTimeOffset ResendAt);

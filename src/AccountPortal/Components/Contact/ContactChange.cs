namespace AccountPortal.Components.Contact;

/// <summary>A new email address or phone number that the pool has accepted.</summary>
/// <param name="Value">The address, or the number in E.164.</param>
/// <param name="Delivery">Where its code went, if the pool sent one.</param>
/// <param name="Waits">Whether the old value stays in use until the code is confirmed.</param>
public sealed record ContactChange(string Value, CodeDelivery? Delivery, bool Waits);

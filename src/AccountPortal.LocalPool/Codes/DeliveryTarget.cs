namespace AccountPortal.LocalPool.Codes;

/// <summary>Where a code is sent: the attribute and its value.</summary>
internal sealed record DeliveryTarget(string Attribute, string Address)
{
    /// <summary>The pool that sends it.</summary>
    public string? PoolId { get; init; }

    public string Medium => Attribute == StandardAttributes.Email ? "EMAIL" : "SMS";

    /// <summary>Destination of CodeDeliveryDetails: <c>t***@t***</c>, <c>+*******9934</c>.</summary>
    public string Masked => Attribute == StandardAttributes.Email ? MaskEmail(Address) : MaskPhone(Address);

    /// <summary>Null when the user lacks the attribute.</summary>
    public static DeliveryTarget? Of(PoolUser user, string attribute) =>
        user.Attributes.GetValueOrDefault(attribute) is { } address
            ? new DeliveryTarget(attribute, address) { PoolId = user.PoolId }
            : null;

    /// <summary>CodeDeliveryDetails.</summary>
    public JsonObject ToDetails() =>
        new() { ["AttributeName"] = Attribute, ["DeliveryMedium"] = Medium, ["Destination"] = Masked };

    // Always three asterisks, so that lengths stay hidden.
    private static string MaskEmail(string email)
    {
        var domain = email.LastIndexOf('@') + 1;
        return $"{email[0]}***@{email[domain]}***";
    }

    private static string MaskPhone(string phone)
    {
        var digits = phone.TrimStart('+');
        var shown = Math.Min(4, digits.Length);
        return $"+{new string('*', digits.Length - shown)}{digits[^shown..]}";
    }
}

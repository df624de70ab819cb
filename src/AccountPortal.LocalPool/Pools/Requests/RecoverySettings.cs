namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>AccountRecoverySetting: the mechanisms by priority.</summary>
internal static class RecoverySettings
{
    public static IReadOnlyList<string> Read(InputReader input)
    {
        var mechanisms = (input.Structure("AccountRecoverySetting")?.Structures("RecoveryMechanisms", 1, 2) ?? [])
            .Select(mechanism => (
                Name: mechanism.RequiredEnum("Name", "verified_email", "verified_phone_number", "admin_only"),
                Priority: mechanism.RequiredNumber("Priority", 1, 2)))
            .ToList();
        input.ThrowIfInvalid();
        if (mechanisms.Count > 1 && (mechanisms.Any(one => one.Name == "admin_only")
            || mechanisms[0].Name == mechanisms[1].Name || mechanisms[0].Priority == mechanisms[1].Priority))
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.RecoveryContradicts);
        }
        return [.. mechanisms.OrderBy(one => one.Priority).Select(one => one.Name)];
    }
}

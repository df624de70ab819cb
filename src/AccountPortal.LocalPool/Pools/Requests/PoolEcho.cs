namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>Members of a pool that are returned as sent but have no effect: Lambda triggers, mail servers, encryption keys.</summary>
internal static class PoolEcho
{
    private static readonly string[] Structures =
    [
        "LambdaConfig", "EmailConfiguration", "SmsConfiguration", "DcrConfiguration", "KeyConfiguration", "IssuerConfiguration",
        "AcrConfiguration", "VerificationMessageTemplate",
    ];

    public static IReadOnlyDictionary<string, JsonElement> Read(InputReader input)
    {
        input.Structure("SmsConfiguration")?.Required("SnsCallerArn", MemberRule.Arn);
        if (input.Structure("EmailConfiguration") is { } email)
        {
            var account = email.OptionalEnum("EmailSendingAccount", "COGNITO_DEFAULT", "DEVELOPER");
            if (email.Optional("SourceArn", MemberRule.Arn) is null && account == "DEVELOPER")
            {
                throw CognitoFault.InvalidParameter(UnverifiedTexts.EmailSourceMissing);
            }
        }
        input.Map("UserPoolTags");
        var echoed = new Dictionary<string, JsonElement>();
        foreach (var member in Structures)
        {
            if (input.Structure(member) is not null)
            {
                echoed[member] = input.Raw(member)!.Value;
            }
        }
        if (input.Raw("UserPoolTags") is { } tags)
        {
            echoed["UserPoolTags"] = tags;
        }
        return echoed;
    }
}

namespace AccountPortal.LocalPool.Pools.Responses;

/// <summary>The message templates that DescribeUserPool shows: the pool's own.</summary>
internal static class TemplateOutput
{
    public static void Add(JsonObject output, PoolDefinition pool)
    {
        var messages = pool.Messages;
        Add(output, "SmsVerificationMessage", messages.VerificationSms);
        Add(output, "EmailVerificationMessage", messages.VerificationEmail);
        Add(output, "EmailVerificationSubject", messages.VerificationEmailSubject);
        Add(output, "SmsAuthenticationMessage", messages.AuthenticationSms);
        var template = output["VerificationMessageTemplate"]!.AsObject();
        Add(template, "SmsMessage", messages.VerificationSms);
        Add(template, "EmailMessage", messages.VerificationEmail);
        Add(template, "EmailSubject", messages.VerificationEmailSubject);
        template.TryAdd("DefaultEmailOption", "CONFIRM_WITH_CODE");
        if (pool.Invitation != new InvitationTemplate())
        {
            output["AdminCreateUserConfig"]!["InviteMessageTemplate"] = new JsonObject
            {
                ["SMSMessage"] = pool.Invitation.SmsMessage,
                ["EmailMessage"] = pool.Invitation.EmailMessage,
                ["EmailSubject"] = pool.Invitation.EmailSubject,
            };
        }
    }

    private static void Add(JsonObject output, string member, string? text)
    {
        if (text is not null)
        {
            output[member] = text;
        }
    }
}

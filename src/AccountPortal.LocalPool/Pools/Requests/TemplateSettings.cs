namespace AccountPortal.LocalPool.Pools.Requests;

/// <summary>Reads message templates: VerificationMessageTemplate takes precedence over the legacy members.</summary>
internal static class TemplateSettings
{
    public static Func<MessageTemplates, MessageTemplates> Read(InputReader input)
    {
        var sms = input.Optional("SmsVerificationMessage", MemberRule.SmsTemplate);
        var email = input.Optional("EmailVerificationMessage", MemberRule.EmailTemplate);
        var subject = input.Optional("EmailVerificationSubject", MemberRule.Subject);
        var signIn = input.Optional("SmsAuthenticationMessage", MemberRule.SmsTemplate);
        if (input.Structure("VerificationMessageTemplate") is { } template)
        {
            sms = template.Optional("SmsMessage", MemberRule.SmsTemplate) ?? sms;
            email = template.Optional("EmailMessage", MemberRule.EmailTemplate) ?? email;
            subject = template.Optional("EmailSubject", MemberRule.Subject) ?? subject;
            template.Optional("EmailMessageByLink", MemberRule.LinkTemplate);
            template.Optional("EmailSubjectByLink", MemberRule.Subject);
            template.OptionalEnum("DefaultEmailOption", "CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE");
        }
        return current => current with
        {
            VerificationSms = sms,
            VerificationEmail = email,
            VerificationEmailSubject = subject,
            AuthenticationSms = signIn,
        };
    }

    /// <summary>InviteMessageTemplate: each message must contain <c>{username}</c> and <c>{####}</c>.</summary>
    public static InvitationTemplate Invitation(InputReader? input)
    {
        var standard = new InvitationTemplate();
        var sms = input?.Optional("SMSMessage", MemberRule.SmsTemplate);
        var email = input?.Optional("EmailMessage", MemberRule.EmailTemplate);
        if (new[] { sms, email }.Any(text => text?.Contains("{username}", StringComparison.Ordinal) == false))
        {
            throw CognitoFault.InvalidParameter(UnverifiedTexts.InvitationIncomplete);
        }
        return standard with
        {
            SmsMessage = sms ?? standard.SmsMessage,
            EmailMessage = email ?? standard.EmailMessage,
            EmailSubject = input?.Optional("EmailSubject", MemberRule.Subject) ?? standard.EmailSubject,
        };
    }
}

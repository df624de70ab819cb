namespace AccountPortal.LocalPool.Messages;

/// <summary>Stores the messages that Cognito would send, encrypted, as they carry codes.</summary>
internal sealed class Outbox(PoolRegistry registry, PoolClock clock)
{
    private const string Purpose = "message";
    private const int Kept = 500;

    public void SendVerificationCode(PoolStore store, DeliveryTarget target, string code) =>
        SendCode(store, target, TemplatesOf(target).Verification(target.Medium), code);

    public void SendAuthenticationCode(PoolStore store, DeliveryTarget target, string code) =>
        SendCode(store, target, TemplatesOf(target).Authentication(target.Medium), code);

    public void SendInvitation(PoolStore store, InvitationTemplate template, DeliveryTarget target, string username, string password)
    {
        var text = target.Medium == "EMAIL" ? template.EmailMessage : template.SmsMessage;
        Send(store, target, template.EmailSubject, InvitationTemplate.Fill(text, username, password), password);
    }

    /// <summary>A notification with the event ID and token for UpdateAuthEventFeedback.</summary>
    public void SendSignInNotice(PoolStore store, DeliveryTarget target, string eventId, string feedbackToken) =>
        Send(
            store,
            target,
            "New sign-in",
            $"Somebody signed in as you from a new place. The event is {eventId}; say whether it was you with the token {feedbackToken}. ",
            feedbackToken);

    /// <summary>The messages to one address or all, newest first.</summary>
    public static List<SentMessage> List(PoolStore store, string? to) =>
        store.Query(
            "SELECT content FROM messages WHERE $to IS NULL OR recipient = $to COLLATE NOCASE ORDER BY id DESC",
            row => store.Secrets.OpenJson<SentMessage>(Purpose, row.GetFieldValue<byte[]>(0)),
            ("$to", string.IsNullOrEmpty(to) ? null : to));

    private MessageTemplates TemplatesOf(DeliveryTarget target) =>
        target.PoolId is { } id && registry.FindPool(id) is { } pool ? pool.Messages : MessageTemplates.Standard;

    private void SendCode(PoolStore store, DeliveryTarget target, (string Subject, string Text) template, string code) =>
        Send(store, target, template.Subject, template.Text.Replace("{####}", code, StringComparison.Ordinal), code);

    private void Send(PoolStore store, DeliveryTarget target, string subject, string body, string code)
    {
        var message = new SentMessage(
            target.Address, target.Medium, target.Medium == "EMAIL" ? subject : "", body, code, clock.GetUtcNow());
        store.Execute(
            "INSERT INTO messages (recipient, content) VALUES ($to, $content)",
            ("$to", message.To),
            ("$content", store.Secrets.SealJson(Purpose, message)));
        if (target.PoolId is { } pool)
        {
            store.Execute("INSERT INTO message_pools VALUES (last_insert_rowid(), $pool)", ("$pool", pool));
        }
        store.Execute("DELETE FROM message_pools WHERE id <= (SELECT MAX(id) FROM messages) - $kept", ("$kept", Kept));
        store.Execute("DELETE FROM messages WHERE id <= (SELECT MAX(id) FROM messages) - $kept", ("$kept", Kept));
    }
}

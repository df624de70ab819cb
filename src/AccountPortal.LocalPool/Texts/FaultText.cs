namespace AccountPortal.LocalPool.Texts;

/// <summary>The message of a fault: Cognito's own, or an unverified one that a setting can replace.</summary>
/// <param name="Text">The message without a replacement.</param>
/// <param name="Own">Null when the message is Cognito's.</param>
/// <param name="Values">The values for <c>{0}</c>, <c>{1}</c> and so on.</param>
internal sealed record FaultText(string Text, UnverifiedText? Own = null, params IReadOnlyList<string> Values)
{
    public static implicit operator FaultText(string text) => new(text);

    public static implicit operator FaultText(UnverifiedText own) => own.With();
}

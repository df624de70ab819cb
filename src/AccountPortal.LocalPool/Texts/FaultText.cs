namespace AccountPortal.LocalPool.Texts;

/// <summary>The sentence of a fault: Cognito's own, or one of ours, which a setting can replace.</summary>
/// <param name="Text">The sentence as it is sent when no setting replaces it.</param>
/// <param name="Own">Null when the sentence is Cognito's.</param>
/// <param name="Values">What stands for <c>{0}</c>, <c>{1}</c> and so on.</param>
internal sealed record FaultText(string Text, UnverifiedText? Own = null, params IReadOnlyList<string> Values)
{
    public static implicit operator FaultText(string text) => new(text);

    public static implicit operator FaultText(UnverifiedText own) => own.With();
}

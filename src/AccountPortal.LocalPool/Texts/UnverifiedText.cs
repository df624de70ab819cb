namespace AccountPortal.LocalPool.Texts;

/// <summary>A sentence of ours, in place of one of Cognito's that is not publicly known.</summary>
/// <param name="Key">The name under which <c>LocalPool:Texts</c> replaces it.</param>
/// <param name="Default">The sentence; <c>{0}</c> and so on stand for what it speaks of.</param>
internal sealed record UnverifiedText(string Key, string Default)
{
    public FaultText With(params IReadOnlyList<string> values) => new(Fill(Default, values), this, values);

    /// <summary>Puts the values in. A template from a setting may use any of them, or none; other braces stay as they are.</summary>
    public static string Fill(string template, IReadOnlyList<string> values)
    {
        for (var index = 0; index < values.Count; index++)
        {
            template = template.Replace($"{{{index.ToString(CultureInfo.InvariantCulture)}}}", values[index], StringComparison.Ordinal);
        }
        return template;
    }
}

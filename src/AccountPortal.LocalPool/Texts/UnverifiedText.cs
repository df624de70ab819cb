namespace AccountPortal.LocalPool.Texts;

/// <summary>A message of ours, where Cognito's is not publicly known.</summary>
/// <param name="Key">The key in <c>LocalPool:Texts</c>.</param>
/// <param name="Default">The message, with places <c>{0}</c>, <c>{1}</c> and so on.</param>
internal sealed record UnverifiedText(string Key, string Default)
{
    public FaultText With(params IReadOnlyList<string> values) => new(Fill(Default, values), this, values);

    /// <summary>Fills the places. A template from a setting may use any of them; other braces stay.</summary>
    public static string Fill(string template, IReadOnlyList<string> values)
    {
        for (var index = 0; index < values.Count; index++)
        {
            template = template.Replace($"{{{index.ToString(CultureInfo.InvariantCulture)}}}", values[index], StringComparison.Ordinal);
        }
        return template;
    }
}

namespace AccountPortal.LocalPool.Texts;

/// <summary>The sentences as this pool says them: ours unless <c>LocalPool:Texts</c> has a better one.</summary>
internal sealed class TextOverrides(IOptions<LocalPoolOptions> options)
{
    public string Of(FaultText text) =>
        text.Own is { } own && options.Value.Texts.TryGetValue(own.Key, out var replacement)
            ? UnverifiedText.Fill(replacement, text.Values)
            : text.Text;
}

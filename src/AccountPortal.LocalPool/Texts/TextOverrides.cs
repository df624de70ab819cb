namespace AccountPortal.LocalPool.Texts;

/// <summary>Applies <c>LocalPool:Texts</c> to unverified messages.</summary>
internal sealed class TextOverrides(IOptions<LocalPoolOptions> options)
{
    public string Of(FaultText text) =>
        text.Own is { } own && options.Value.Texts.TryGetValue(own.Key, out var replacement)
            ? UnverifiedText.Fill(replacement, text.Values)
            : text.Text;
}

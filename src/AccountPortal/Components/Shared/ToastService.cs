namespace AccountPortal.Components.Shared;

/// <summary>Confirms a success with a localised sentence.</summary>
internal sealed class ToastService
{
    public event Action<string>? Shown;

    /// <summary>Shows a sentence, and announces it to screen readers.</summary>
    public void Show(string sentence) => Shown?.Invoke(sentence);
}

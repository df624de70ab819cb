namespace AccountPortal.Components.Shared;

/// <summary>Tells what just succeeded. The sentence is already localised.</summary>
internal sealed class ToastService
{
    /// <summary>A sentence to show.</summary>
    public event Action<string>? Shown;

    /// <summary>Shows a sentence to the person, and to a screen reader.</summary>
    public void Show(string sentence) => Shown?.Invoke(sentence);
}

using Microsoft.AspNetCore.Components.Forms;

namespace AccountPortal.Components.Shared;

/// <summary>Tracks the validation messages of one field for a component that shows them.</summary>
/// <param name="changed">Called when the message may have changed.</param>
internal sealed class FieldErrors(Action changed) : IDisposable
{
    private EditContext? form;
    private FieldIdentifier own;

    /// <summary>The message to show, or null.</summary>
    public string? First => form?.GetValidationMessages(own).FirstOrDefault();

    /// <summary>Watches a field of a form.</summary>
    public void Follow(EditContext? context, FieldIdentifier field)
    {
        own = field;
        if (form != context)
        {
            Dispose();
            form = context;
            form?.OnValidationStateChanged += Tell;
        }
    }

    public void Dispose() => form?.OnValidationStateChanged -= Tell;

    private void Tell(object? sender, ValidationStateChangedEventArgs args) => changed();
}

using Microsoft.AspNetCore.Components.Forms;

namespace AccountPortal.Components.Shared;

/// <summary>Follows the validation messages of one field for a component that shows them.</summary>
/// <param name="changed">Called when there may be another message.</param>
internal sealed class FieldErrors(Action changed) : IDisposable
{
    private EditContext? form;
    private FieldIdentifier own;

    /// <summary>The message to show, or null.</summary>
    public string? First => form?.GetValidationMessages(own).FirstOrDefault();

    /// <summary>Turns to a form and a field of it.</summary>
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

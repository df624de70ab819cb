using Microsoft.AspNetCore.Components.Forms;

namespace AccountPortal.Components.Attributes;

/// <summary>Validates the attributes of a form: each field when it changes, all of them on submit.</summary>
public sealed class AttributeValidator : ComponentBase, IDisposable
{
    private EditContext? observed;
    private ValidationMessageStore? messages;

    [CascadingParameter]
    private EditContext? EditContext { get; set; }

    [Inject]
    private AttributeRuleTexts Rules { get; set; } = default!;

    /// <summary>The form's attributes.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PoolAttribute> Attributes { get; set; } = [];

    /// <summary>Their values by name.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyDictionary<string, string> Values { get; set; } = new Dictionary<string, string>();

    public void Dispose()
    {
        observed?.OnValidationRequested -= CheckAll;
        observed?.OnFieldChanged -= CheckOne;
    }

    protected override void OnParametersSet()
    {
        if (observed == EditContext || EditContext is null)
        {
            return;
        }

        Dispose();
        observed = EditContext;
        messages = new(EditContext);
        observed.OnValidationRequested += CheckAll;
        observed.OnFieldChanged += CheckOne;
    }

    private void CheckAll(object? sender, ValidationRequestedEventArgs args)
    {
        messages!.Clear();
        foreach (var attribute in Attributes)
        {
            Check(attribute);
        }

        observed!.NotifyValidationStateChanged();
    }

    private void CheckOne(object? sender, FieldChangedEventArgs args)
    {
        var field = args.FieldIdentifier;
        if (ReferenceEquals(field.Model, Values)
            && Attributes.FirstOrDefault(attribute => attribute.Name == field.FieldName) is { } attribute)
        {
            messages!.Clear(field);
            Check(attribute);
            observed!.NotifyValidationStateChanged();
        }
    }

    private void Check(PoolAttribute attribute)
    {
        if (Rules.Check(attribute, Values.GetValueOrDefault(attribute.Name)) is { } sentence)
        {
            messages!.Add(new FieldIdentifier(Values, attribute.Name), sentence);
        }
    }
}

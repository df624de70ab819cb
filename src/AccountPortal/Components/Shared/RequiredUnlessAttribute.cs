using System.ComponentModel.DataAnnotations;

namespace AccountPortal.Components.Shared;

/// <summary>Requires a value unless a flag of the same model is set.</summary>
/// <param name="flag">The name of a Boolean property.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RequiredUnlessAttribute(string flag) : RequiredAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        validationContext.ObjectType.GetProperty(flag)?.GetValue(validationContext.ObjectInstance) is true
            ? ValidationResult.Success
            : base.IsValid(value, validationContext);
}

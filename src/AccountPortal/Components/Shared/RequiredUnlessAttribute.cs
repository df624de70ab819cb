using System.ComponentModel.DataAnnotations;

namespace AccountPortal.Components.Shared;

/// <summary>Demands a value unless a property of the same model says that it is not needed this time.</summary>
/// <param name="flag">The name of a Boolean property.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RequiredUnlessAttribute(string flag) : RequiredAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        validationContext.ObjectType.GetProperty(flag)?.GetValue(validationContext.ObjectInstance) is true
            ? ValidationResult.Success
            : base.IsValid(value, validationContext);
}

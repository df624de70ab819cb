using System.ComponentModel.DataAnnotations;

namespace AccountPortal.Components.Shared;

/// <summary>Requires a value unless a flag of the same model is set.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RequiredUnlessAttribute : RequiredAttribute
{
    private readonly string flag;

    /// <param name="flag">The name of a Boolean property.</param>
    /// <param name="sentence">The name of a property of <see cref="Validation"/>.</param>
    public RequiredUnlessAttribute(string flag, string sentence)
    {
        this.flag = flag;
        (ErrorMessageResourceType, ErrorMessageResourceName) = (typeof(Validation), sentence);
    }

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        validationContext.ObjectType.GetProperty(flag)?.GetValue(validationContext.ObjectInstance) is true
            ? ValidationResult.Success
            : base.IsValid(value, validationContext);
}

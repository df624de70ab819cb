using System.Diagnostics;

namespace AccountPortal.Components.Attributes;

/// <summary>Explains an invalid attribute value.</summary>
internal sealed class AttributeRuleTexts(AttributeRules rules, IStringLocalizer<Resources.Attributes> texts)
{
    /// <summary>The sentence for the rule that a value breaks, or null when it is valid.</summary>
    public string? Check(PoolAttribute attribute, string? value) =>
        rules.Check(attribute, value, AttributeValues.Region) is { } broken ? texts[KeyOf(broken.Rule), broken.Limit].Value : null;

    private static string KeyOf(AttributeRule rule) => rule switch
    {
        AttributeRule.Required or AttributeRule.YesOrNo => "This is needed.",
        AttributeRule.EmailAddress => "Enter an email address like name@example.com.",
        AttributeRule.PhoneNumber => "Enter a phone number with its country code, for example +44 20 7946 0018.",
        AttributeRule.WebAddress => "Enter a web address that begins with https://.",
        AttributeRule.NoSpaces => "Use no spaces.",
        AttributeRule.Date => "Enter a date as year, month and day, for example 1990-04-23.",
        AttributeRule.NotInFuture => "This date lies in the future.",
        AttributeRule.Moment => "Enter a date and a time.",
        AttributeRule.Number => "Enter a number.",
        AttributeRule.MinValue => "Enter a number of at least {0}.",
        AttributeRule.MaxValue => "Enter a number of at most {0}.",
        AttributeRule.MinLength => "Use at least {0} characters.",
        AttributeRule.MaxLength => "Use at most {0} characters.",
        _ => throw new UnreachableException($"No sentence for {rule}."),
    };
}

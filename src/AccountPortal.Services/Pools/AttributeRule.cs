namespace AccountPortal.Services.Pools;

/// <summary>What a value of an attribute has to keep to.</summary>
internal enum AttributeRule
{
    /// <summary>It cannot be empty.</summary>
    Required,

    /// <summary>One email address and nothing else.</summary>
    EmailAddress,

    /// <summary>A possible phone number with its country code.</summary>
    PhoneNumber,

    /// <summary>An absolute address of the web.</summary>
    WebAddress,

    /// <summary>Neither white space nor control characters.</summary>
    NoSpaces,

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>Today or earlier.</summary>
    NotInFuture,

    /// <summary>A date and a time.</summary>
    Moment,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    YesOrNo,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The least value of a number.</summary>
    MinValue,

    /// <summary>The greatest value of a number.</summary>
    MaxValue,

    /// <summary>The least length of a text.</summary>
    MinLength,

    /// <summary>The greatest length of a text.</summary>
    MaxLength,
}

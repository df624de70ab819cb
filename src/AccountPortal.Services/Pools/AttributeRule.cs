namespace AccountPortal.Services.Pools;

/// <summary>A rule for the value of an attribute.</summary>
internal enum AttributeRule
{
    /// <summary>Not empty.</summary>
    Required,

    /// <summary>Exactly one email address.</summary>
    EmailAddress,

    /// <summary>A possible phone number with country code.</summary>
    PhoneNumber,

    /// <summary>An absolute web URL.</summary>
    WebAddress,

    /// <summary>No white space or control characters.</summary>
    NoSpaces,

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>Today or earlier.</summary>
    NotInFuture,

    /// <summary>A date and time.</summary>
    Moment,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    YesOrNo,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The minimum of a number.</summary>
    MinValue,

    /// <summary>The maximum of a number.</summary>
    MaxValue,

    /// <summary>The minimum length of a string.</summary>
    MinLength,

    /// <summary>The maximum length of a string.</summary>
    MaxLength,
}

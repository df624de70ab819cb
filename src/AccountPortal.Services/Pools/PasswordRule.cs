namespace AccountPortal.Services.Pools;

/// <summary>One rule of a <see cref="PasswordPolicy"/>.</summary>
public enum PasswordRule
{
    /// <summary>At least the policy's minimum length.</summary>
    MinimumLength,

    /// <summary>At most Cognito's 256.</summary>
    MaximumLength,

    /// <summary>An upper-case letter A–Z.</summary>
    Uppercase,

    /// <summary>A lower-case letter a–z.</summary>
    Lowercase,

    /// <summary>A digit 0–9.</summary>
    Number,

    /// <summary>One of Cognito's symbols.</summary>
    Symbol,
}

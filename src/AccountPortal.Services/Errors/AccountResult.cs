using System.Diagnostics.CodeAnalysis;

namespace AccountPortal.Services.Errors;

/// <summary>The value of a successful operation, or the <see cref="AccountError"/> of a refused one.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class AccountResult<T>
    where T : notnull
{
    private AccountResult(T? value, AccountError? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>Whether there is a <see cref="Value"/>.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    /// <summary>The value, when <see cref="Succeeded"/>.</summary>
    public T? Value { get; }

    /// <summary>The refusal, when not <see cref="Succeeded"/>.</summary>
    public AccountError? Error { get; }

    /// <summary>A success.</summary>
    public static implicit operator AccountResult<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    public static implicit operator AccountResult<T>(AccountError error) => new(default, error);
}

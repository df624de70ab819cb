using System.Text.RegularExpressions;

namespace AccountPortal.LocalPool.Users;

/// <summary>Checks attribute writes against WriteAttributes and the pool's schema.</summary>
internal static partial class AttributeValidation
{
    // In bytes; the schema's limits are in characters.
    private const int LargestValue = 2048;

    /// <summary>NotAuthorized unless the app client may write every attribute.</summary>
    public static void RequireWritable(ClientDefinition client, IEnumerable<string> names)
    {
        if (!names.All(client.MayWrite))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.AttributeUnauthorized);
        }
    }

    /// <summary>
    /// InvalidParameter unless every attribute exists and its value conforms; an empty value deletes and always conforms.
    /// </summary>
    public static void RequireValid(PoolDefinition pool, IReadOnlyDictionary<string, string> attributes, Func<string, string> unknown)
    {
        foreach (var (name, value) in attributes)
        {
            var schema = pool.FindAttribute(name) ?? throw CognitoFault.InvalidParameter(unknown(name));
            if (value.Length > 0 && Problem(schema, value) is { } problem)
            {
                throw CognitoFault.InvalidParameter(problem);
            }
        }
    }

    public static void RequireMutable(PoolDefinition pool, IEnumerable<string> names)
    {
        if (names.FirstOrDefault(name => pool.FindAttribute(name) is { Mutable: false }) is { } name)
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.AttributeFixed(name));
        }
    }

    public static void RequireDeletable(PoolDefinition pool, IReadOnlyList<string> names)
    {
        if (names.FirstOrDefault(name => pool.FindAttribute(name) is null) is { } unknown)
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.DeletedAttributeUnknown(unknown));
        }
        RequireMutable(pool, names);
    }

    public static bool IsEmail(string value) => EmailShape().IsMatch(value);

    public static bool IsPhoneNumber(string value) => PhoneShape().IsMatch(value);

    private static FaultText? Problem(SchemaAttribute schema, string value) => (schema.Name, schema.Type) switch
    {
        (StandardAttributes.Email, _) when !IsEmail(value) => CognitoTexts.EmailFormat,
        (StandardAttributes.PhoneNumber, _) when !IsPhoneNumber(value) => CognitoTexts.PhoneFormat,
        (_, AttributeType.Number) => NumberProblem(schema, value),
        (_, AttributeType.Boolean) => bool.TryParse(value, out _)
            ? null
            : UnverifiedTexts.AttributeMistyped.With(schema.Name, $"{schema.Type}"),
        (_, AttributeType.DateTime) => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _)
            ? null
            : UnverifiedTexts.AttributeMistyped.With(schema.Name, $"{schema.Type}"),
        _ when Encoding.UTF8.GetByteCount(value) > LargestValue => CognitoTexts.AttributeTooLong(schema.Name, LargestValue),
        _ when value.Length < schema.MinLength => CognitoTexts.AttributeTooShort(schema.Name, schema.MinLength),
        _ when value.Length > schema.MaxLength => CognitoTexts.AttributeTooLong(schema.Name, schema.MaxLength),
        _ => null,
    };

    private static FaultText? NumberProblem(SchemaAttribute schema, string value)
    {
        if (!decimal.TryParse(
            value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return UnverifiedTexts.AttributeMistyped.With(schema.Name, $"{schema.Type}");
        }
        return number < schema.MinValue ? UnverifiedTexts.AttributeTooSmall.With(schema.Name, $"{schema.MinValue}")
            : number > schema.MaxValue ? UnverifiedTexts.AttributeTooLarge.With(schema.Name, $"{schema.MaxValue}")
            : null;
    }

    [GeneratedRegex(@"\A[^@\s]+@[^@\s.]+(\.[^@\s.]+)+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex EmailShape();

    // E.164.
    [GeneratedRegex(@"\A\+[1-9][0-9]{6,14}\z", RegexOptions.None, matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex PhoneShape();
}

using System.Text.RegularExpressions;

namespace AccountPortal.LocalPool.Users;

/// <summary>The one clause of a ListUsers filter: <c>email = "jo@example.com"</c>, or <c>^=</c> for what values begin with.</summary>
internal sealed partial record UserFilter(string Attribute, bool Prefix, string Value)
{
    private static readonly string[] Searchable =
    [
        "username", "email", "phone_number", "name", "given_name", "family_name", "preferred_username", "cognito:user_status", "status", "sub",
    ];

    /// <exception cref="CognitoFault">InvalidParameter: it is no such clause, or not about an attribute that can be searched.</exception>
    public static UserFilter Parse(string filter)
    {
        if (Clause().Match(filter) is not { Success: true } clause)
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.FilterUnreadable);
        }
        var attribute = clause.Groups["attribute"].Value;
        if (attribute.StartsWith("custom:", StringComparison.Ordinal))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.InputUnfit);
        }
        if (!Searchable.Contains(attribute))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.SearchAttributeUnknown(attribute));
        }
        var value = Escaped().Replace(clause.Groups["value"].Value, "${kept}");
        return new UserFilter(attribute, clause.Groups["prefix"].Success, value);
    }

    /// <summary>Where the users' documents have the value, as a path of SQLite's JSON functions.</summary>
    public string Path => Attribute switch
    {
        "username" => "$.Username",
        "cognito:user_status" => "$.Status",
        "status" => "$.Enabled",
        "sub" => "$.Sub",
        _ => "$.Attributes." + Attribute,
    };

    /// <summary>The user name is compared as it is written, other texts without regard to case.</summary>
    public bool CaseSensitive => Attribute is "username" or "status";

    [GeneratedRegex("""\A\s*"?(?<attribute>[\w:.-]+)"?\s*(?<prefix>\^)?=\s*"(?<value>([^"\\]|\\.)*)"\s*\z""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex Clause();

    [GeneratedRegex("""\\(?<kept>.)""", RegexOptions.Singleline, matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex Escaped();
}

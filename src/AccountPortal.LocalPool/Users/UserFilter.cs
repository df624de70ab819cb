using System.Text.RegularExpressions;

namespace AccountPortal.LocalPool.Users;

/// <summary>The filter of ListUsers: <c>email = "jo@example.com"</c>, or <c>^=</c> for a prefix.</summary>
internal sealed partial record UserFilter(string Attribute, bool Prefix, string Value)
{
    private static readonly string[] Searchable =
    [
        "username", "email", "phone_number", "name", "given_name", "family_name", "preferred_username", "cognito:user_status", "status",
        "sub",
    ];

    /// <exception cref="CognitoFault">InvalidParameter: malformed, or not a searchable attribute.</exception>
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

    /// <summary>The SQLite JSON path of the attribute in a user's document.</summary>
    public string Path => Attribute switch
    {
        "username" => "$.Username",
        "cognito:user_status" => "$.Status",
        "status" => "$.Enabled",
        "sub" => "$.Sub",
        _ => "$.Attributes." + Attribute,
    };

    /// <summary>User name and status compare case-sensitively, other attributes do not.</summary>
    public bool CaseSensitive => Attribute is "username" or "status";

    [GeneratedRegex(
        """\A\s*"?(?<attribute>[\w:.-]+)"?\s*(?<prefix>\^)?=\s*"(?<value>([^"\\]|\\.)*)"\s*\z""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex Clause();

    [GeneratedRegex("""\\(?<kept>.)""", RegexOptions.Singleline, matchTimeoutMilliseconds: MemberRule.Timeout)]
    private static partial Regex Escaped();
}

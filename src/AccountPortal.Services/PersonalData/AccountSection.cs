using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace AccountPortal.Services.PersonalData;

/// <summary>The user in the pool: user name, attributes, MFA methods, and the groups from the tokens.</summary>
internal sealed class AccountSection(ICurrentSession session) : IPersonalDataSection
{
    private const string Verified = "_verified";

    public string Name => "account";

    public async Task<AccountResult<JsonNode>> ReadAsync(GetUserResponse user, CancellationToken cancellationToken)
    {
        var token = new JsonWebToken(await session.GetAccessTokenAsync(cancellationToken));
        var attributes = (user.UserAttributes ?? []).ToDictionary(attribute => attribute.Name, attribute => attribute.Value);
        var mfa = UserReader.ToMfaState(user);
        return PersonalDataJson.Of(new
        {
            Subject = attributes["sub"],
            user.Username,
            Attributes = attributes
                .Where(attribute => attribute.Key != "sub" && !IsFlag(attribute.Key, attributes))
                .ToDictionary(
                    attribute => attribute.Key, attribute => new { attribute.Value, Verified = FlagOf(attribute.Key, attributes) }),
            Groups = token.TryGetPayloadValue<string[]>("cognito:groups", out var groups) ? groups : [],
            SecondSteps = new { mfa.Enabled, mfa.Preferred },
        });
    }

    private static bool IsFlag(string name, Dictionary<string, string> attributes) =>
        name.EndsWith(Verified, StringComparison.Ordinal) && attributes.ContainsKey(name[..^Verified.Length]);

    private static bool? FlagOf(string name, Dictionary<string, string> attributes) =>
        attributes.TryGetValue(name + Verified, out var flag) ? flag == "true" : null;
}

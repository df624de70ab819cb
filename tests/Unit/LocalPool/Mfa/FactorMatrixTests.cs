using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using static AccountPortal.Tests.Unit.LocalPool.Mfa.FactorMatrixFixture;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Mfa;

/// <summary>
/// Every MfaConfiguration with every set of factors and every auth flow: each leads to tokens by exactly the required steps.
/// </summary>
public sealed class FactorMatrixTests(FactorMatrixFixture fixture) : IClassFixture<FactorMatrixFixture>
{
    private const string Sms = "SMS_MFA";
    private const string Totp = "SOFTWARE_TOKEN_MFA";
    private const string Email = "EMAIL_OTP";

    private readonly PoolHost pool = fixture.Pool;

    /// <summary>MfaConfiguration; the user's factors; off, on, or on with the last preferred; the auth flow.</summary>
    public static TheoryData<MfaConfiguration, string, string, string> Combinations()
    {
        var rows = new TheoryData<MfaConfiguration, string, string, string>();
        foreach (var mode in Enum.GetValues<MfaConfiguration>())
        {
            foreach (var factors in Subsets())
            {
                foreach (var state in factors.Length == 0 ? ["off"] : new[] { "off", "on", "preferred" })
                {
                    foreach (var beginning in new[] { "PASSWORD", "EMAIL_OTP", "SMS_OTP", "CUSTOM_AUTH" })
                    {
                        rows.Add(mode, factors, state, beginning);
                    }
                }
            }
        }
        return rows;
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public async Task A_sign_in_takes_the_steps_that_are_due(MfaConfiguration mode, string factors, string state, string beginning)
    {
        var has = factors.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        await fixture.SetAsync(mode, has, state != "off", state == "preferred" ? has[^1] : null);

        Assert.Equal(Expected(mode, has, state, beginning), await WalkAsync("matrix-" + mode, beginning));
    }

    // The rules, written independently of the code under test.
    private static string Expected(MfaConfiguration mode, string[] has, string state, string beginning)
    {
        var due = mode == MfaConfiguration.Off || (mode == MfaConfiguration.Optional && state == "off") ? [] : has;
        if (beginning == "CUSTOM_AUTH")
        {
            return "CUSTOM_CHALLENGE tokens";
        }
        if (beginning != "PASSWORD")
        {
            var offered = new List<string> { "PASSWORD", "PASSWORD_SRP" };
            if (mode != MfaConfiguration.On && due.Length == 0)
            {
                offered.AddRange(has.Contains(Email) ? ["EMAIL_OTP"] : []);
                offered.AddRange(has.Contains(Sms) ? ["SMS_OTP"] : []);
            }
            return offered.Contains(beginning) ? beginning + " tokens" : "choice of " + string.Join(' ', offered);
        }
        return due switch
        {
            [] when mode == MfaConfiguration.On => "PASSWORD MFA_SETUP EMAIL_OTP tokens",
            [] => "PASSWORD tokens",
            _ when state == "preferred" => $"PASSWORD {due[^1]} tokens",
            [var only] => $"PASSWORD {only} tokens",
            [var first, ..] => $"PASSWORD SELECT_MFA_TYPE {first} tokens",
        };
    }

    private async Task<string> WalkAsync(string client, string beginning)
    {
        var output = await pool.CallAsync("InitiateAuth", beginning == "CUSTOM_AUTH"
            ? Start("CUSTOM_AUTH", Username, client)
            : Choose(Username, client, ("PREFERRED_CHALLENGE", beginning)));
        var steps = new List<string>();
        while (output["ChallengeName"] is not null)
        {
            if (output.Challenge() == "SELECT_CHALLENGE")
            {
                return "choice of " + output.Available();
            }
            steps.Add(output.Challenge());
            output = await pool.RespondAsync(output, Username, client, await AnswerAsync(output));
        }
        Assert.NotEmpty(output.AccessToken());
        return string.Join(' ', [.. steps, "tokens"]);
    }

    private async Task<(string Key, string Value)> AnswerAsync(JsonObject challenge) => challenge.Challenge() switch
    {
        "PASSWORD" => ("PASSWORD", PoolClientExtensions.Password),
        "EMAIL_OTP" => ("EMAIL_OTP_CODE", await pool.CodeSentToAsync(FactorMatrixFixture.Email)),
        "SMS_OTP" => ("SMS_OTP_CODE", await pool.CodeSentToAsync(Phone)),
        Sms => ("SMS_MFA_CODE", await pool.CodeSentToAsync(Phone)),
        Totp => ("SOFTWARE_TOKEN_MFA_CODE", pool.Totp(Secret)),
        "MFA_SETUP" => ("EMAIL", FactorMatrixFixture.Email),
        "SELECT_MFA_TYPE" => ("ANSWER", (string)JsonNode.Parse(challenge.Parameter("MFAS_CAN_CHOOSE"))![0]!),
        _ => ("ANSWER", "blue"),
    };

    private static IEnumerable<string> Subsets() =>
        Enumerable.Range(0, 8).Select(bits => string.Join(' ', new[] { Sms, Totp, Email }.Where((_, index) => (bits >> index & 1) == 1)));
}

using System.Security.Cryptography;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The code that was sent by SMS.</summary>
internal sealed class SmsMfaAnswer(
    PoolDatabase database, ChallengeSessions challenges, MfaGuard guard, SignInFlow flow, TimeProvider clock) : IChallengeAnswer
{
    public string ChallengeName => MfaSettings.Sms;

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var code = response.Require("SMS_MFA_CODE");
        return database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                var right = CryptographicOperations.FixedTimeEquals(open.State.CodeHash, SignInFlow.CodeHash(store.Secrets, user, code));
                guard.Require(store, user, right, CognitoFault.CodeMismatch(Messages.SmsCodeMismatch));
                ChallengeSessions.Consume(store, open);

                // Whoever reads the code has the phone.
                user.SetVerified(StandardAttributes.PhoneNumber, true);
                store.SyncNames(response.Client.Pool, user, clock.GetUtcNow());
                store.SaveUser(user, clock.GetUtcNow());
                return flow.IssueTokens(store, response.Client, user);
            },
            cancellationToken);
    }
}

namespace AccountPortal.LocalPool.SignIn.FirstFactors;

/// <summary>A one-time code to an address that the user has, verified or not: reading it verifies.</summary>
internal abstract class OtpFactor(PoolDatabase database, SentCodes codes, string attribute) : IFirstFactor
{
    public abstract string Name { get; }

    public bool IsReady(PoolStore store, PoolDefinition pool, PoolUser user) => user.Attributes.ContainsKey(attribute);

    public Task<AuthAnswer> BeginAsync(FirstFactorRequest request, CancellationToken cancellationToken) =>
        database.WriteAsync<AuthAnswer>(
            store => codes.AskFirst(store, request.Client, request.Enter(store), Name, attribute),
            cancellationToken);
}

internal sealed class EmailOtpFactor(PoolDatabase database, SentCodes codes) : OtpFactor(database, codes, StandardAttributes.Email)
{
    public override string Name => "EMAIL_OTP";
}

internal sealed class SmsOtpFactor(PoolDatabase database, SentCodes codes) : OtpFactor(database, codes, StandardAttributes.PhoneNumber)
{
    public override string Name => "SMS_OTP";
}

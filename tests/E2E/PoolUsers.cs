using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace AccountPortal.Tests.E2E;

/// <summary>Creates users in the embedded user pool over its protocol, as an administrator does, and reads their mail.</summary>
public sealed class PoolUsers(Uri endpoint, TimeProvider clock, string poolId = "local_demo", string clientId = "account-portal")
    : IDisposable
{
    private readonly AmazonCognitoIdentityProviderClient cognito = new(
        new BasicAWSCredentials("local", "local"),
        new AmazonCognitoIdentityProviderConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = "local", MaxErrorRetry = 0 });

    public IAmazonCognitoIdentityProvider Cognito => cognito;

    public void Dispose() => cognito.Dispose();

    public Inbox Inbox { get; } = new(endpoint);

    public async Task<Person> CreateAsync(bool phone = false, params (string Name, string Value)[] attributes)
    {
        var person = Person.Unknown() with { Phone = phone ? Person.NewPhone() : null };
        await CreateAsync(person, Person.NewPassword(), attributes);
        await cognito.AdminSetUserPasswordAsync(
            new() { UserPoolId = poolId, Username = person.Email, Password = person.Password, Permanent = true });
        return person;
    }

    /// <summary>A user with a temporary password, who must choose a new one.</summary>
    public async Task<Person> CreateWithTemporaryPasswordAsync()
    {
        var person = Person.Unknown();
        await CreateAsync(person, person.Password, []);
        return person;
    }

    /// <summary>A user whose sign-up is not confirmed.</summary>
    public async Task<Person> CreateUnconfirmedAsync()
    {
        var person = Person.Unknown();
        await cognito.SignUpAsync(new()
        {
            ClientId = clientId,
            Username = person.Email,
            Password = person.Password,
            UserAttributes = [new() { Name = "email", Value = person.Email }],
        });
        return person;
    }

    /// <summary>A user with neither a password nor an email address, who signs in by codes by text message.</summary>
    public async Task<string> CreateWithNumberAloneAsync()
    {
        var number = Person.NewPhone();
        await cognito.SignUpAsync(
            new() { ClientId = clientId, Username = number, UserAttributes = [new() { Name = "phone_number", Value = number }] });
        await cognito.AdminConfirmSignUpAsync(new() { UserPoolId = poolId, Username = number });
        await cognito.AdminUpdateUserAttributesAsync(new()
        {
            UserPoolId = poolId,
            Username = number,
            UserAttributes = [new() { Name = "phone_number_verified", Value = "true" }],
        });
        return number;
    }

    /// <summary>A user whose user name is a phone number, without an email address.</summary>
    public async Task<Person> CreateByNumberAsync()
    {
        var number = Person.NewPhone();
        var person = new Person(number, Person.NewPassword()) { Phone = number };
        await cognito.AdminCreateUserAsync(new()
        {
            UserPoolId = poolId,
            Username = number,
            MessageAction = MessageActionType.SUPPRESS,
            UserAttributes = [new() { Name = "phone_number", Value = number }, new() { Name = "phone_number_verified", Value = "true" }],
        });
        await cognito.AdminSetUserPasswordAsync(
            new() { UserPoolId = poolId, Username = number, Password = person.Password, Permanent = true });
        return person;
    }

    public async Task<Person> CreateWithSmsAsync()
    {
        var person = await CreateAsync(phone: true);
        await cognito.SetUserMFAPreferenceAsync(new()
        {
            AccessToken = await SignInAsync(person),
            SMSMfaSettings = new() { Enabled = true, PreferredMfa = true },
        });
        return person;
    }

    public async Task<Person> CreateWithAppAsync()
    {
        return await AddAppAsync(await CreateAsync());
    }

    /// <summary>Gives a user an authenticator app, as another application does.</summary>
    public async Task<Person> AddAppAsync(Person person) => await AddAppAsync(person, await SignInAsync(person), preferred: true);

    /// <summary>A user with both MFA methods and no preference.</summary>
    public async Task<Person> CreateWithBothAsync()
    {
        var person = await CreateAsync(phone: true);
        var accessToken = await SignInAsync(person);
        await cognito.SetUserMFAPreferenceAsync(new() { AccessToken = accessToken, SMSMfaSettings = new() { Enabled = true } });
        return await AddAppAsync(person, accessToken, preferred: false);
    }

    /// <summary>Signs in outside the portal and returns an access token.</summary>
    public async Task<string> SignInAsync(Person person)
    {
        var answer = await cognito.InitiateAuthAsync(new()
        {
            ClientId = clientId,
            AuthFlow = AuthFlowType.USER_PASSWORD_AUTH,
            AuthParameters = new() { ["USERNAME"] = person.Email, ["PASSWORD"] = person.Password },
        });
        return answer.AuthenticationResult.AccessToken;
    }

    public async Task<string?> AttributeAsync(Person person, string name)
    {
        var user = await cognito.GetUserAsync(new GetUserRequest { AccessToken = await SignInAsync(person) });
        return user.UserAttributes.Find(attribute => attribute.Name == name)?.Value;
    }

    private async Task<Person> AddAppAsync(Person person, string accessToken, bool preferred)
    {
        var association = await cognito.AssociateSoftwareTokenAsync(new() { AccessToken = accessToken });
        var app = new Authenticator(association.SecretCode, clock);
        await cognito.VerifySoftwareTokenAsync(new() { AccessToken = accessToken, UserCode = app.NextCode() });
        await cognito.SetUserMFAPreferenceAsync(new()
        {
            AccessToken = accessToken,
            SoftwareTokenMfaSettings = new() { Enabled = true, PreferredMfa = preferred },
        });
        return person with { App = app };
    }

    private Task<AdminCreateUserResponse> CreateAsync(
        Person person, string temporaryPassword, IEnumerable<(string Name, string Value)> attributes)
    {
        List<AttributeType> all = [new() { Name = "email", Value = person.Email }, new() { Name = "email_verified", Value = "true" }];
        if (person.Phone is not null)
        {
            all.Add(new() { Name = "phone_number", Value = person.Phone });
            all.Add(new() { Name = "phone_number_verified", Value = "true" });
        }

        all.AddRange(attributes.Select(attribute => new AttributeType { Name = attribute.Name, Value = attribute.Value }));
        return cognito.AdminCreateUserAsync(new()
        {
            UserPoolId = poolId,
            Username = person.Email,
            TemporaryPassword = temporaryPassword,
            MessageAction = MessageActionType.SUPPRESS,
            UserAttributes = all,
        });
    }
}

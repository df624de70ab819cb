using System.Globalization;
using Amazon.Runtime;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>Signs in and changes the profile, again and again, and remembers what was acknowledged.</summary>
internal sealed class BusyPerson(DevelopmentPortal portal, Person person) : IDisposable
{
    private readonly List<PlainVisitor> signedIn = [];
    private int tried;
    private int acknowledged;

    /// <summary>Continues until the portal is gone.</summary>
    /// <param name="progress">Receives every acknowledged sign-in and change.</param>
    public async Task WorkAsync(SemaphoreSlim progress)
    {
        try
        {
            while (true)
            {
                await SignInAsync();
                progress.Release();
                await ChangeAsync();
                progress.Release();
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or AmazonClientException)
        {
            // The process is killed, as expected.
        }
    }

    /// <summary>Every acknowledged sign-in is still valid, and so is the last acknowledged change, or the one after it.</summary>
    public async Task AssertNothingIsLostAsync()
    {
        foreach (var visitor in signedIn)
        {
            Assert.True(await visitor.IsSignedInAsync());
        }

        var kept = int.Parse(await portal.Users.AttributeAsync(person, "nickname") ?? "0", CultureInfo.InvariantCulture);
        Assert.InRange(kept, acknowledged, tried);
    }

    public void Dispose() => signedIn.ForEach(visitor => visitor.Dispose());

    private async Task SignInAsync()
    {
        var visitor = new PlainVisitor(portal.Address);
        signedIn.Add(visitor);
        try
        {
            using var answer = await visitor.SignInAsync(person.Email, person.Password);
            Assert.Equal("/account", answer.Headers.Location?.OriginalString);
        }
        catch (HttpRequestException)
        {
            signedIn.Remove(visitor);
            visitor.Dispose();
            throw;
        }
    }

    private async Task ChangeAsync()
    {
        var accessToken = await portal.Users.SignInAsync(person);
        tried++;
        await portal.Users.Cognito.UpdateUserAttributesAsync(new()
        {
            AccessToken = accessToken,
            UserAttributes = [new() { Name = "nickname", Value = tried.ToString(CultureInfo.InvariantCulture) }],
        });
        acknowledged = tried;
    }
}

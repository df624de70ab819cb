using PublicApiGenerator;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>What an application that uses the services can see is written down, so that each change of it shows in a review.</summary>
public sealed class PublicApiTests
{
    private const string Approved = "src/AccountPortal.Services/PublicApi.txt";

    /// <summary>Run with <c>APPROVE_PUBLIC_API=1</c> to write the file anew.</summary>
    [Fact]
    public void The_public_API_is_the_one_that_is_checked_in()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var api = typeof(ICognitoAccountService).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE_PUBLIC_API") == "1")
        {
            File.WriteAllText(Sources.PathOf(Approved), api);
        }

        Assert.Equal(File.ReadAllText(Sources.PathOf(Approved)).ReplaceLineEndings("\n"), api);
    }
}

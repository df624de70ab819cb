using System.Reflection;
using AccountPortal.Srp;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>The arrows between the projects point one way: portal, services, AWS client; the local pool knows none of them.</summary>
public sealed class DependencyTests
{
    private const string Portal = "AccountPortal";
    private const string Services = "AccountPortal.Services";
    private const string LocalPool = "AccountPortal.LocalPool";
    private const string Srp = "AccountPortal.Srp";
    private const string Sdk = "AWSSDK.CognitoIdentityProvider";

    public static TheoryData<string, string[]> Arrows => new()
    {
        { Portal, [Services, LocalPool, Sdk, Srp] },
        { Services, [Sdk, Srp] },
        { LocalPool, [Srp] },
        { Srp, [] },
        { Sdk, [] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void A_project_knows_only_those_below_it(string project, string[] allowed)
    {
        string[] ours = [Portal, Services, LocalPool, Srp, Sdk];
        var known = References(project).Intersect(ours);

        Assert.Empty(known.Except(allowed));
    }

    [Fact]
    public void The_services_know_neither_Blazor_nor_MudBlazor() =>
        Assert.DoesNotContain(References(Services), name =>
            name.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal)
            || name.StartsWith("MudBlazor", StringComparison.Ordinal));

    [Fact]
    public void Secure_remote_password_needs_the_framework_alone() =>
        Assert.All(References(Srp), name => Assert.StartsWith("System.", name));

    [Fact]
    public void The_portal_names_the_local_pool_in_the_one_file_that_mounts_it()
    {
        var sources = Sources.Of("src/AccountPortal")
            .Where(source => source.Text.Contains("AccountPortal.LocalPool", StringComparison.Ordinal));

        Assert.All(sources, source => Assert.EndsWith("/EmbeddedPoolExtensions.cs", source.Path));
    }

    private static IEnumerable<string> References(string project)
    {
        var assembly = project switch
        {
            Portal => typeof(Program).Assembly,
            Services => typeof(ICognitoAccountService).Assembly,
            Srp => typeof(SrpClient).Assembly,
            _ => Assembly.Load(project),
        };
        return assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
    }
}

using System.Xml.Linq;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>No package without a use.</summary>
public sealed class PackageTests
{
    private const string Pinned = "Brought along by the packages above";

    private static readonly XElement[] groups =
        [.. XDocument.Load(Sources.PathOf("Directory.Packages.props")).Descendants("ItemGroup")];

    private static readonly string[] projects = [.. Sources.Of(".", ".csproj").Select(project => project.Path).Order()];

    public static TheoryData<string> Projects => [.. projects];

    [Fact]
    public void A_project_references_each_package_that_has_a_version()
    {
        var referenced = projects.SelectMany(project => Includes(XDocument.Load(Sources.PathOf(project)).Descendants("PackageReference")));

        Assert.Empty(Versions(group => !IsPinned(group)).Except(referenced));
    }

    // The compiler leaves out the references that no code needs.
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_each_package_that_it_references(string path)
    {
        var project = RestoredProject.Find(path);
        Assert.SkipWhen(project is null, $"{path} is not built");
        var references = project.References();

        var unused = project.Direct
            .Select(package => (Name: package, Assemblies: project.AssembliesOf(package)))
            // Analyzers and translations bring nothing to compile against.
            .Where(package => package.Assemblies.Count > 0 && !package.Assemblies.Any(references.Contains))
            .Select(package => package.Name);

        Assert.Empty(unused);
    }

    [Fact]
    public void A_package_that_is_only_pinned_comes_with_another()
    {
        var brought = projects.Select(RestoredProject.Find).OfType<RestoredProject>().SelectMany(project => project.Transitive);

        Assert.Empty(Versions(IsPinned).Except(brought));
    }

    private static bool IsPinned(XElement group) => (string?)group.Attribute("Label") == Pinned;

    private static IEnumerable<string> Versions(Func<XElement, bool> which) => Includes(groups.Where(which).Elements("PackageVersion"));

    private static IEnumerable<string> Includes(IEnumerable<XElement> items) =>
        items.Attributes("Include").Select(include => include.Value);
}

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>A project as NuGet restored it and the compiler built it.</summary>
internal sealed class RestoredProject
{
    private const string Framework = "net10.0";

    private readonly JsonElement assets;
    private readonly string assembly;

    private RestoredProject(JsonElement assets, string assembly)
    {
        this.assets = assets;
        this.assembly = assembly;
        Direct = Members(assets.GetProperty("project").GetProperty("frameworks").GetProperty(Framework), "dependencies")
            .Where(package => !package.Value.TryGetProperty("autoReferenced", out _))
            .Select(package => package.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The packages that the project file names, and those that every project has.</summary>
    public IReadOnlySet<string> Direct { get; }

    /// <summary>The packages that came with the direct ones and with other projects.</summary>
    public IEnumerable<string> Transitive =>
        Resolved.Select(entry => entry.Name.Split('/')[0]).Except(Direct, StringComparer.OrdinalIgnoreCase);

    private JsonElement.ObjectEnumerator Resolved => assets.GetProperty("targets").GetProperty(Framework).EnumerateObject();

    /// <summary>Null where the project has not been built since its file changed, as when the tests alone are built.</summary>
    public static RestoredProject? Find(string path)
    {
        var file = Sources.PathOf(path);
        var folder = Path.GetDirectoryName(file)!;
        var name = XDocument.Load(file).Descendants("AssemblyName").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(file);
        var compiled = Path.Combine(folder, "obj", Configuration(), Framework, name + ".dll");
        var restored = Path.Combine(folder, "obj", "project.assets.json");
        return File.GetLastWriteTimeUtc(compiled) >= File.GetLastWriteTimeUtc(file) && File.Exists(restored)
            ? new RestoredProject(JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(restored)), compiled)
            : null;
    }

    /// <summary>The assemblies that the compiled code refers to.</summary>
    public IReadOnlySet<string> References()
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The assemblies to compile against: the package's own, or where it has none, those of its dependencies.</summary>
    public IReadOnlyList<string> AssembliesOf(string package)
    {
        var entry = Resolved.Single(entry => entry.Name.StartsWith(package + "/", StringComparison.OrdinalIgnoreCase)).Value;
        var own = Members(entry, "compile")
            .Where(file => file.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Name))
            .ToList();
        return own.Count > 0
            ? own
            : [.. Members(entry, "dependencies").Select(part => part.Name).Where(part => !Direct.Contains(part)).SelectMany(AssembliesOf)];
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var members) ? members.EnumerateObject() : default;

    private static string Configuration() =>
        typeof(RestoredProject).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}

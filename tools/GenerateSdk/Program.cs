using System.Runtime.CompilerServices;
using GenerateSdk;

// dotnet run --project tools/GenerateSdk
var project = Path.GetFullPath(Path.Combine(Here(), "../../src/AWSSDK.CognitoIdentityProvider"));
var sources = SdkSources.From(File.ReadAllText(Path.Combine(project, "operations.json")));
foreach (var (name, text) in sources)
{
    File.WriteAllText(Path.Combine(project, "Generated", name), text);
    Console.WriteLine(name);
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>Each folder of the services uses only those below it. docs/architecture.md draws the order.</summary>
public sealed class FolderOrderTests
{
    private const string Root = "AccountPortal.Services";

    // Top to bottom. Folders on one line do not use each other.
    private static readonly string[][] order =
    [
        [""],
        ["PersonalData"],
        ["Profile"],
        ["Contact"],
        ["Mfa", "Password"],
        ["SignIn"],
        ["SignUp", "PasswordReset"],
        ["Passkeys"],
        ["AccountAccess"],
        ["RecoveryCodes"],
        ["SignIn.Pending"],
        ["Sessions.Management"],
        ["Devices"],
        ["Activity"],
        ["Users"],
        ["Notices"],
        ["Sessions"],
        ["Tokens"],
        ["Changes", "Privacy"],
        ["Pools"],
        ["Storage"],
        ["Composition", "Concurrency", "Factors"],
        ["Errors", "Navigation"],
    ];

    private static readonly ILookup<string, (string From, string To)> arrows = Read();

    [Fact]
    public void Every_folder_has_its_place()
    {
        var places = order.SelectMany(line => line).ToList();
        var folders = Sources.Of("src/AccountPortal.Services").Select(source => FolderOf(source.Path)).Distinct();

        Assert.Equal(places.Order(), folders.Order());
    }

    [Fact]
    public void A_folder_uses_only_those_below_it()
    {
        var against = arrows.SelectMany(arrow => arrow)
            .Where(arrow => Place(FolderOfType(arrow.To)) <= Place(FolderOfType(arrow.From)))
            .Select(arrow => $"{arrow.From} -> {arrow.To}");

        Assert.Empty(against);
    }

    [Fact]
    public void Every_folder_below_the_top_is_used() =>
        Assert.Empty(order.Skip(1).SelectMany(line => line)
            .Except(["PersonalData", .. arrows.SelectMany(arrow => arrow).Select(arrow => FolderOfType(arrow.To))]));

    // Types of different folders only, by the folder of the one that refers.
    private static ILookup<string, (string From, string To)> Read()
    {
        var architecture = new ArchLoader().LoadAssemblies(typeof(ICognitoAccountService).Assembly).Build();
        return architecture.Types
            .Where(type => IsOurs(type.FullName))
            .SelectMany(type => type.GetTypeDependencies(), (type, target) => (From: NameOf(type.FullName), To: NameOf(target.FullName)))
            .Where(arrow => IsOurs(arrow.To) && FolderOfType(arrow.From) != FolderOfType(arrow.To))
            .Distinct()
            .ToLookup(arrow => FolderOfType(arrow.From));
    }

    private static bool IsOurs(string name) => name.StartsWith(Root + ".", StringComparison.Ordinal);

    // A nested type, or one that the compiler made, counts as the type that it lies in.
    private static string NameOf(string name) => name.Split('+', '/', '`', '<')[0];

    private static string FolderOfType(string name) =>
        name.LastIndexOf('.') is var end && end > Root.Length ? name[(Root.Length + 1)..end] : "";

    private static string FolderOf(string path) =>
        string.Join('.', path.Split('/')[2..^1]);

    private static int Place(string folder) => Array.FindIndex(order, line => line.Contains(folder));
}

using System.Collections;
using System.Reflection;
using System.Text.Json;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;
using Amazon.Runtime.Documents;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class SurfaceTests : IDisposable
{
    private readonly FakeCognito cognito = new();

    public static IEnumerable<TheoryDataRow<string>> Operations =>
        Surface.Operations.Select(method => new TheoryDataRow<string>(method.Name));

    public void Dispose() => cognito.Dispose();

    [Theory]
    [MemberData(nameof(Operations))]
    public void Each_operation_has_a_request_and_a_response_of_its_name(string name)
    {
        var method = Surface.Operations.Single(candidate => candidate.Name == name);
        var operation = name[..^"Async".Length];

        Assert.Equal(
            [$"{operation}Request", nameof(CancellationToken)],
            method.GetParameters().Select(parameter => parameter.ParameterType.Name));
        Assert.True(method.GetParameters()[1].HasDefaultValue);
        Assert.True(method.GetParameters()[0].ParameterType.IsSubclassOf(typeof(AmazonCognitoIdentityProviderRequest)));
        Assert.Equal($"{operation}Response", method.ReturnType.GetGenericArguments().Single().Name);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_request_is_written_and_each_response_is_read_with_all_members(string name)
    {
        var method = Surface.Operations.Single(candidate => candidate.Name == name);
        var request = Filled(method.GetParameters()[0].ParameterType);
        var response = Filled(method.ReturnType.GetGenericArguments().Single());
        using var client = cognito.Answers(JsonSerializer.Serialize(Members(response))).Client(new BasicAWSCredentials("key", "secret"));

        var answer = await Surface.CallAsync(client, name, request);

        Assert.Equal(JsonSerializer.Serialize(Members(request)), JsonSerializer.Serialize(cognito.LastBody));
        Assert.Equal(JsonSerializer.Serialize(Members(response)), JsonSerializer.Serialize(Members(answer)));
    }

    [Fact]
    public void Members_are_unset_until_someone_sets_them() =>
        Assert.All(
            typeof(SignUpRequest).Assembly.GetExportedTypes().Where(type => type.Namespace == typeof(SignUpRequest).Namespace
                && type.GetConstructor(Type.EmptyTypes) is not null),
            type => Assert.All(ModelMembers(type), member => Assert.True(
                member.GetValue(Activator.CreateInstance(type)) is null or Document { Type: DocumentType.Null })));

    private static IEnumerable<PropertyInfo> ModelMembers(Type type) =>
        type.GetProperties().Where(member => member.DeclaringType!.Assembly == typeof(SignUpRequest).Assembly);

    // The model spells two members in lower case, which the package does not do for a property.
    private static string WireName(PropertyInfo member) => member.Name.StartsWith("Header", StringComparison.Ordinal)
        ? $"header{member.Name["Header".Length..]}"
        : member.Name;

    /// <summary>An instance with a value in every member, down to the leaves.</summary>
    private static object Filled(Type type)
    {
        var instance = Activator.CreateInstance(type)!;
        foreach (var member in ModelMembers(type))
        {
            member.SetValue(instance, Value(member.PropertyType, member.Name));
        }

        return instance;
    }

    private static object Value(Type type, string name) => type switch
    {
        _ when type == typeof(string) => name,
        _ when type == typeof(int?) => 7,
        _ when type == typeof(long?) => 7_000_000_000,
        _ when type == typeof(bool?) => true,
        _ when type == typeof(DateTime?) => DateTime.UnixEpoch.AddMilliseconds(1_689_980_857_949),
        _ when type == typeof(MemoryStream) => new MemoryStream([1, 2, 3]),
        _ when type == typeof(Document) =>
            new Document(new Dictionary<string, Document> { [name] = new(7), ["list"] = new(new List<Document> { new(true), new(0.5) }) }),
        _ when type.IsSubclassOf(typeof(ConstantClass)) => Activator.CreateInstance(type, name)!,
        _ when type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(List<>) => Collection(type, Value(type.GenericTypeArguments[0], name)),
        _ when type.IsGenericType => Collection(type, name, Value(type.GenericTypeArguments[1], name)),
        _ => Filled(type),
    };

    private static object Collection(Type type, params object[] items)
    {
        var collection = Activator.CreateInstance(type)!;
        type.GetMethod("Add")!.Invoke(collection, items);
        return collection;
    }

    /// <summary>What the wire should carry for a value, told without the code under test.</summary>
    private static object Members(object value) => value switch
    {
        string or int or long or bool => value,
        MemoryStream bytes => Convert.ToBase64String(bytes.ToArray()),
        DateTime time => (decimal)(time - DateTime.UnixEpoch).TotalMilliseconds / 1000,
        ConstantClass constant => constant.Value,
        Document document => new Dictionary<string, object>
        {
            [document.AsDictionary().Keys.First()] = 7,
            ["list"] = new object[] { true, 0.5 },
        },
        IDictionary map => map.Keys.Cast<string>().ToDictionary(key => key, key => Members(map[key]!)),
        IList list => list.Cast<object>().Select(Members).ToList(),
        _ => ModelMembers(value.GetType())
            .Where(member => member.GetValue(value) is not null)
            .ToDictionary(WireName, member => Members(member.GetValue(value)!)),
    };
}

using System.Reflection;
using Amazon.CognitoIdentityProvider;
using Amazon.Runtime;

namespace AccountPortal.Tests.Unit.Sdk;

/// <summary>The operations of the client, by reflection.</summary>
internal static class Surface
{
    public static IEnumerable<MethodInfo> Operations =>
        typeof(IAmazonCognitoIdentityProvider).GetMethods().Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal));

    public static async Task<AmazonWebServiceResponse> CallAsync(
        IAmazonCognitoIdentityProvider client, string method, object? request = null)
    {
        var operation = typeof(IAmazonCognitoIdentityProvider).GetMethod(method)!;
        request ??= Activator.CreateInstance(operation.GetParameters()[0].ParameterType);
        var call = (Task)operation.Invoke(client, [request, TestContext.Current.CancellationToken])!;
        await call;
        return (AmazonWebServiceResponse)call.GetType().GetProperty(nameof(Task<object>.Result))!.GetValue(call)!;
    }
}

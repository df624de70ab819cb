using System.Reflection;
using System.Runtime.CompilerServices;

namespace AccountPortal.Tests.Unit.Architecture;

/// <summary>How the libraries' types and methods are made.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly[] libraries =
        [typeof(ICognitoAccountService).Assembly, typeof(AccountPortal.Srp.SrpClient).Assembly, Assembly.Load("AccountPortal.LocalPool")];

    [Fact]
    public void Internal_classes_are_sealed() =>
        Assert.Empty(Written(libraries)
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.IsVisible)
            .Select(type => type.FullName));

    [Fact]
    public void Methods_that_return_a_task_end_in_Async() =>
        Assert.Empty(AsynchronousMethods().Where(method => !method.Name.EndsWith("Async", StringComparison.Ordinal)).Select(Name));

    [Fact]
    public void Methods_of_the_services_that_return_a_task_take_a_cancellation_token_as_the_last_they_demand() =>
        Assert.Empty(AsynchronousMethods()
            .Where(method =>
                method.GetParameters().LastOrDefault(parameter => !parameter.IsOptional)?.ParameterType != typeof(CancellationToken))
            .Select(Name));

    private static IEnumerable<MethodInfo> AsynchronousMethods() =>
        Written(typeof(ICognitoAccountService).Assembly)
            .Where(type => type.IsInterface || type.IsClass)
            .SelectMany(type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType)
                || method.ReturnType.Name.StartsWith("ValueTask", StringComparison.Ordinal))
            .Where(method => !IsGivenFromOutside(method));

    // Names and parameters of what the framework declares are its own.
    private static bool IsGivenFromOutside(MethodInfo method) =>
        method.GetBaseDefinition() != method
        || method.DeclaringType!.GetInterfaces()
            .Where(contract => contract.Assembly != method.DeclaringType.Assembly)
            .Any(contract => contract.GetMethods().Any(declared => declared.Name == method.Name));

    private static IEnumerable<Type> Written(params Assembly[] assemblies) =>
        assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal));

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}

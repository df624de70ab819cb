using AccountPortal.LocalPool.Wire;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>The operations that the pool answers, by reflection, as the pool itself finds them.</summary>
internal static class PoolOperations
{
    public static IEnumerable<string> Names { get; } =
        [.. typeof(IOperation).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IOperation)))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal)];
}

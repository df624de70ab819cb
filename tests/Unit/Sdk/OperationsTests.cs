using AccountPortal.Tests.Unit.LocalPool;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class OperationsTests
{
    private static IEnumerable<string> OfTheClient =>
        Surface.Operations.Select(method => method.Name[..^"Async".Length]).Order(StringComparer.Ordinal);

    [Fact]
    public void The_client_offers_what_the_pool_answers_and_nothing_else() => Assert.Equal(PoolOperations.Names, OfTheClient);
}

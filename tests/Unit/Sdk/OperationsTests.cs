using AccountPortal.Tests.Unit.LocalPool;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class OperationsTests
{
    private static IEnumerable<string> OfTheClient => Surface.Operations.Select(method => method.Name[..^"Async".Length]);

    [Fact]
    public void The_client_offers_whatever_the_pool_answers() => Assert.Empty(PoolOperations.Names.Except(OfTheClient));
}

namespace AccountPortal.Tests.Unit;

public sealed class SmokeTests
{
    [Fact]
    public void The_portal_has_an_entry_point() => Assert.NotNull(typeof(Program).Assembly.EntryPoint);
}

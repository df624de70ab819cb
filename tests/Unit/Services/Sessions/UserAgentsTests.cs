namespace AccountPortal.Tests.Unit.Services.Sessions;

public sealed class UserAgentsTests
{
    [Theory]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
        "Chrome", "Windows")]
    [InlineData(
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0",
        "Edge", "Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0", "Firefox", "Linux")]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        + "Version/19.0 Mobile/15E148 Safari/604.1",
        "Safari", "iOS")]
    [InlineData(
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15",
        "Safari", "macOS")]
    [InlineData(
        "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36",
        "Chrome", "Android")]
    [InlineData("curl/8.0", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void Browser_and_system_are_read_as_people_call_them(string? header, string? browser, string? system) =>
        Assert.Equal(new ClientDetails(browser, system, "192.0.2.7"), UserAgents.Read(header, "192.0.2.7"));
}

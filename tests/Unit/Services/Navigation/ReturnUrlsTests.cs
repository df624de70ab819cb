using CsCheck;

namespace AccountPortal.Tests.Unit.Services.Navigation;

public sealed class ReturnUrlsTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/account")]
    [InlineData("/account/")]
    [InlineData("/account/email?change=true")]
    [InlineData("/account?returnUrl=https://evil.example")]
    [InlineData("/account#top")]
    [InlineData("/portal")]
    [InlineData("/portal/account?x=1")]
    [InlineData("/sign-in/again?returnUrl=%2Faccount")]
    [InlineData("/jörg")]
    [InlineData("/@evil.example")]
    [InlineData("/user:password@evil.example")]
    [InlineData("/evil.example")]
    [InlineData("/https://evil.example")]
    [InlineData("/.//evil.example")]
    [InlineData("/%2Fevil.example")]
    [InlineData("/%2F%2Fevil.example")]
    [InlineData("/%5Cevil.example")]
    [InlineData("/%09/evil.example")]
    [InlineData("/%0D%0ASet-Cookie:x")]
    public void A_path_of_the_portal_is_local(string path) => Assert.True(ReturnUrls.IsLocal(path));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("account")]
    [InlineData("./account")]
    [InlineData("../account")]
    [InlineData("~/account")]
    [InlineData("?x=1")]
    [InlineData("#top")]
    [InlineData("//")]
    [InlineData("//evil.example")]
    [InlineData("//evil.example/account")]
    [InlineData("///evil.example")]
    [InlineData("//user@evil.example")]
    [InlineData("/\\")]
    [InlineData("/\\evil.example")]
    [InlineData("/\\/evil.example")]
    [InlineData("\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("\\/evil.example")]
    [InlineData("/a\\b")]
    [InlineData("/./\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("\t//evil.example")]
    [InlineData(" //evil.example")]
    [InlineData(" /account")]
    [InlineData("/\n/evil.example")]
    [InlineData("/\r/evil.example")]
    [InlineData("/account\r\nSet-Cookie:x")]
    [InlineData("/account\0")]
    [InlineData("/account\u007f")]
    [InlineData("/account\u0085")]
    [InlineData("%2Faccount")]
    [InlineData("%2F%2Fevil.example")]
    [InlineData("https://evil.example")]
    [InlineData("https:/evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("ftp://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("evil.example")]
    [InlineData("@evil.example")]
    [InlineData("user:password@evil.example")]
    public void Anything_else_is_not(string? address) => Assert.False(ReturnUrls.IsLocal(address));

    [Fact]
    public void What_is_local_is_local_in_every_reading() => Gen.String[Gen.Char["/\\.:@?#%ea \t\n\u00e4"], 0, 12].Sample(path =>
    {
        var here = new Uri("https://portal.example/account/");
        return !ReturnUrls.IsLocal(path)
            || (Uri.TryCreate(here, path, out var target) && target.Host == here.Host && target.Scheme == here.Scheme);
    });
}

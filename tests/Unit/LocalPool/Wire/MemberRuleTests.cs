using AccountPortal.LocalPool.Wire;

namespace AccountPortal.Tests.Unit.LocalPool.Wire;

public sealed class MemberRuleTests
{
    [Theory]
    [InlineData("{##Verify##}", true)]
    [InlineData("Hello,\n{##Verify\nnow##} or {##never##}", true)]
    [InlineData("{##} {####}", true)]
    [InlineData("{######}", true)]
    [InlineData("{##Verify#}", false)]
    [InlineData("{####}", true)]
    [InlineData("{###}", false)]
    [InlineData("##} Verify {##", false)]
    public void A_template_with_a_link_says_where_the_link_is(string template, bool isOne) =>
        Assert.Equal(isOne, !MemberRule.LinkTemplate.Violations("template", template).Any());

    [Fact]
    public void What_takes_a_pattern_longest_is_refused_as_anything_else_is()
    {
        var links = string.Concat(Enumerable.Repeat("{##", 6000));
        var arn = "arn:" + string.Concat(Enumerable.Repeat("a:", 500));
        var address = string.Concat(Enumerable.Repeat("a_", 25)) + "!";

        Assert.Single(MemberRule.LinkTemplate.Violations("template", links));
        Assert.NotEmpty(MemberRule.Arn.Violations("arn", arn));
        Assert.Single(MemberRule.PoolId.Violations("pool", address));
    }
}

namespace AccountPortal.Tests.Unit.Services.Changes;

public sealed class AccountChangesTests
{
    private static readonly byte[] ada = [1, 2, 3];
    private static readonly byte[] bob = [4, 5, 6];
    private static readonly AccountChange renamed = new(AccountMatter.Details, "a page");

    private readonly AccountChanges changes = new();

    [Fact]
    public void All_pages_of_a_person_hear_it_and_those_of_others_do_not()
    {
        List<string> heard = [];
        using var first = changes.Listen(ada, change => heard.Add($"first: {change.Matter}"));
        using var second = changes.Listen(ada, change => heard.Add($"second: {change.Matter}"));
        using var other = changes.Listen(bob, _ => heard.Add("bob"));

        changes.Publish(ada, renamed);

        Assert.Equal(["first: Details", "second: Details"], heard);
    }

    [Fact]
    public void Whoever_has_left_hears_nothing_and_leaves_nothing_behind()
    {
        List<string> heard = [];
        var left = changes.Listen(ada, _ => heard.Add("left"));
        var stays = changes.Listen(ada, _ => heard.Add("stays"));

        left.Dispose();
        left.Dispose();
        changes.Publish(ada, renamed);
        Assert.Equal(["stays"], heard);

        stays.Dispose();
        Assert.Equal(0, changes.ListenedUserCount);
    }

    [Fact]
    public void Many_may_come_and_go_at_once()
    {
        Parallel.For(0, 2000, _ => changes.Listen(ada, _ => { }).Dispose());

        Assert.Equal(0, changes.ListenedUserCount);
    }
}

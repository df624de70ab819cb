using System.Reflection;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class PaginatorTests : IDisposable
{
    private readonly FakeCognito cognito = new();

    public static IEnumerable<TheoryDataRow<string>> Lists =>
        typeof(ICognitoIdentityProviderPaginatorFactory).GetMethods().Select(method => new TheoryDataRow<string>(method.Name));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => cognito.Dispose();

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Each_list_is_walked_to_its_end(string operation)
    {
        var paginator = Create(operation, out var items);
        var token = operation == "ListUsers" ? "PaginationToken" : "NextToken";
        cognito.Answers($$"""{"{{items.Name}}":[{},{}],"{{token}}":"second"}""").Answers($$"""{"{{items.Name}}":[{}]}""");

        var walked = 0;
        await foreach (var item in (IAsyncEnumerable<object>)items.GetValue(paginator)!)
        {
            Assert.NotNull(item);
            walked++;
        }

        Assert.Equal(3, walked);
        Assert.All(cognito.Sent, sent => Assert.Equal($"AWSCognitoIdentityProviderService.{operation}", sent.Headers["X-Amz-Target"]));
        Assert.Equal(["{}", $$"""{"{{token}}":"second"}"""], cognito.Sent.Select(sent => sent.Body));
    }

    [Fact]
    public async Task Pages_come_whole_and_begin_where_the_request_says()
    {
        cognito.Answers("""{"Users":[{"Username":"jo"}],"PaginationToken":"c"}""").Answers("{}");
        using var client = cognito.Client(new BasicAWSCredentials("key", "secret"));

        var pages = new List<ListUsersResponse>();
        var responses = client.Paginators.ListUsers(new ListUsersRequest { PaginationToken = "b" }).Responses;
        await foreach (var page in responses.WithCancellation(Cancellation))
        {
            pages.Add(page);
        }

        Assert.Equal(["c", null], pages.Select(page => page.PaginationToken));
        Assert.Equal(["""{"PaginationToken":"b"}""", """{"PaginationToken":"c"}"""], cognito.Sent.Select(sent => sent.Body));
    }

    [Fact]
    public async Task A_page_without_its_list_has_nothing_on_it()
    {
        cognito.Answers("""{"NextToken":"n"}""").Answers("""{"Groups":[{"GroupName":"staff"}]}""");
        using var client = cognito.Client(new BasicAWSCredentials("key", "secret"));

        var names = new List<string>();
        await foreach (var group in client.Paginators.ListGroups(new ListGroupsRequest()).Groups.WithCancellation(Cancellation))
        {
            names.Add(group.GroupName);
        }

        Assert.Equal(["staff"], names);
    }

    [Fact]
    public async Task A_paginator_is_walked_once()
    {
        using var client = cognito.Client(new BasicAWSCredentials("key", "secret"));
        var pages = client.Paginators.ListUserPools(new ListUserPoolsRequest()).Responses;
        await foreach (var page in pages.WithCancellation(Cancellation))
        {
            Assert.Null(page.UserPools);
        }

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await pages.GetAsyncEnumerator(Cancellation).MoveNextAsync());
    }

    private object Create(string operation, out PropertyInfo items)
    {
        var method = typeof(ICognitoIdentityProviderPaginatorFactory).GetMethod(operation)!;
        var client = cognito.Client(new BasicAWSCredentials("key", "secret"));
        items = method.ReturnType.GetProperties().Single(property => property.Name != "Responses");
        return method.Invoke(client.Paginators, [Activator.CreateInstance(method.GetParameters()[0].ParameterType)])!;
    }
}

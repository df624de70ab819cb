namespace GenerateSdk;

/// <summary>What walks the lists that come in pages.</summary>
internal static class PaginatorSource
{
    public static string Of(ServiceModel model)
    {
        var lists = model.Operations.Where(operation => operation.Value.Pages is not null);
        Paginator[] paginators = [.. lists.Select(list => Paginator.Of(model, list.Key, list.Value))];
        return $$"""
            using Amazon.CognitoIdentityProvider.Model;
            using Amazon.Runtime;

            namespace Amazon.CognitoIdentityProvider.Model
            {
                public partial interface ICognitoIdentityProviderPaginatorFactory
                {
            {{SdkSources.Each(paginators, paginator => $"        {paginator.Signature};\n")}}    }

            {{SdkSources.Each(paginators, paginator => paginator.Interface)}}}

            namespace Amazon.CognitoIdentityProvider.Internal.Paginators
            {
                internal sealed class PaginatorFactory(IAmazonCognitoIdentityProvider client) : ICognitoIdentityProviderPaginatorFactory
                {
            {{SdkSources.Each(paginators, paginator => $"        public {paginator.Factory}\n")}}    }

            {{SdkSources.Each(paginators, paginator => paginator.Class)}}}

            """;
    }

    private sealed record Paginator(string Name, string Token, string Items, string Item)
    {
        public string Signature => $"I{Name}Paginator {Name}({Name}Request request)";

        public string Factory => $"{Signature} => new {Name}Paginator(client, request);";

        public string Interface => $$"""
                public partial interface I{{Name}}Paginator
                {
                    IPaginatedEnumerable<{{Name}}Response> Responses { get; }

                    IPaginatedEnumerable<{{Item}}> {{Items}} { get; }
                }

            """;

        public string Class => $$"""
                internal sealed class {{Name}}Paginator(IAmazonCognitoIdentityProvider client, {{Name}}Request request)
                    : Paginator<{{Name}}Request, {{Name}}Response>(request), I{{Name}}Paginator
                {
                    public IPaginatedEnumerable<{{Item}}> {{Items}} => Items(response => response.{{Items}});

                    protected override string TokenOf({{Name}}Request request) => request.{{Token}};

                    protected override string TokenOf({{Name}}Response response) => response.{{Token}};

                    protected override Task<{{Name}}Response> SendAsync(
                        {{Name}}Request request, string token, CancellationToken cancellationToken)
                    {
                        request.{{Token}} = token;
                        return client.{{Name}}Async(request, cancellationToken);
                    }
                }

            """;

        public static Paginator Of(ServiceModel model, string name, Operation operation)
        {
            var (token, items) = operation.Pages!;
            var list = model.Members(operation.Response).Single(member => member.Name == items).Type;
            return new Paginator(name, token, items, list["List<".Length..^1]);
        }
    }
}

using System.Runtime.CompilerServices;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal.Paginators;

/// <summary>Sends one request for page after page, until an answer carries no token for the next.</summary>
internal abstract class Paginator<TRequest, TResponse>(TRequest request) : IPaginator<TResponse>
{
    private int walks;

    public IPaginatedEnumerable<TResponse> Responses => new PaginatedResponse<TResponse>(this);

    public async IAsyncEnumerable<TResponse> PaginateAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // The request carries the token of the page, so two walks at once would lead each other astray.
        if (Interlocked.Increment(ref walks) > 1)
        {
            throw new InvalidOperationException("This paginator has been walked already. Ask the client for another one.");
        }

        var token = TokenOf(request);
        do
        {
            var response = await SendAsync(request, token, cancellationToken).ConfigureAwait(false);
            token = TokenOf(response);
            cancellationToken.ThrowIfCancellationRequested();
            yield return response;
        }
        while (!string.IsNullOrEmpty(token));
    }

    protected abstract string TokenOf(TRequest request);

    protected abstract string TokenOf(TResponse response);

    protected abstract Task<TResponse> SendAsync(TRequest request, string token, CancellationToken cancellationToken);

    // The last page of a list may lack the list.
    protected PaginatedResultKeyResponse<TResponse, TItem> Items<TItem>(Func<TResponse, IEnumerable<TItem>> items) =>
        new(this, response => items(response) ?? []);
}

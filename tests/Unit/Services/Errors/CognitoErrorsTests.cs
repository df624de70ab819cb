using System.Net;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace AccountPortal.Tests.Unit.Services.Errors;

public sealed class CognitoErrorsTests
{
    public static TheoryData<Type> ExceptionTypes() => [.. typeof(AmazonCognitoIdentityProviderException).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(AmazonCognitoIdentityProviderException)))];

    [Theory]
    [MemberData(nameof(ExceptionTypes))]
    public void Every_exception_of_the_client_has_one_explicit_entry(Type type)
    {
        bool[] entries =
        [
            CognitoErrors.Kinds.ContainsKey(type), CognitoErrors.ByContext.Contains(type), CognitoErrors.Unexpected.Contains(type),
        ];

        Assert.Single(entries, entry => entry);
    }

    [Fact]
    public void Nobody_learns_whether_the_user_or_the_password_was_wrong()
    {
        Assert.Equal(AccountErrorKind.SignInFailed, CognitoErrors.KindOf(new NotAuthorizedException("a"), AccountErrorKind.SignInFailed));
        Assert.Equal(AccountErrorKind.SignInFailed, CognitoErrors.KindOf(new UserNotFoundException("b"), AccountErrorKind.SignInFailed));
    }

    [Fact]
    public void A_temporary_password_that_has_run_out_means_something_only_where_somebody_signs_in()
    {
        var expired = new NotAuthorizedException("Temporary password has expired and must be reset by an administrator.");

        Assert.Equal(AccountErrorKind.InvitationExpired, CognitoErrors.KindOf(expired, AccountErrorKind.SignInFailed));
        Assert.Equal(AccountErrorKind.WrongPassword, CognitoErrors.KindOf(expired, AccountErrorKind.WrongPassword));
    }

    [Fact]
    public void A_pool_that_cannot_be_reached_or_fails_is_unavailable()
    {
        Exception[] failures =
        [
            new HttpRequestException(), new TimeoutException(), new TaskCanceledException(),
            new AmazonClientException("no way", new HttpRequestException()),
            new AmazonServiceException("broken") { StatusCode = HttpStatusCode.BadGateway },
            new InternalErrorException("oops"),
        ];

        Assert.All(
            failures,
            failure => Assert.Equal(AccountErrorKind.PoolUnavailable, CognitoErrors.KindOf(failure, AccountErrorKind.SignInFailed)));
    }

    [Fact]
    public void A_pool_that_is_asked_too_often_says_so_by_any_of_its_names()
    {
        Exception[] failures =
        [
            new TooManyRequestsException("Rate exceeded"),
            new AmazonServiceException("slow down") { StatusCode = HttpStatusCode.TooManyRequests },
            new AmazonServiceException("slow down") { ErrorCode = "ThrottlingException", StatusCode = HttpStatusCode.BadRequest },
        ];

        Assert.All(
            failures, failure => Assert.Equal(AccountErrorKind.Throttled, CognitoErrors.KindOf(failure, AccountErrorKind.SignInFailed)));
    }

    [Fact]
    public async Task What_is_not_known_stays_thrown() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => CognitoErrors.TryAsync<string>(
            () => throw new InvalidOperationException(), AccountErrorKind.SignInFailed, CancellationToken.None));

    [Fact]
    public async Task A_call_that_the_caller_cancelled_stays_cancelled() =>
        await Assert.ThrowsAsync<OperationCanceledException>(() => CognitoErrors.TryAsync<string>(
            () => throw new OperationCanceledException(), AccountErrorKind.SignInFailed, new CancellationToken(canceled: true)));

    [Fact]
    public async Task A_refusal_keeps_the_name_that_the_pool_gave_it()
    {
        var result = await CognitoErrors.TryAsync<string>(
            () => throw new CodeMismatchException("no") { ErrorCode = "CodeMismatchException" }, AccountErrorKind.SignInFailed,
            CancellationToken.None);

        Assert.Equal(new AccountError(AccountErrorKind.CodeMismatch, "CodeMismatchException"), result.Error);
    }
}

using Amazon.Runtime;
using Amazon.Runtime.Credentials.Internal;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>Signs what administrators do, with Signature Version 4, and sends everything else without asking for credentials.</summary>
internal sealed class AuthResolver : BaseAuthResolverHandler
{
    // The operations whose model carries no smithy.api#noAuth trait. The rest are for users, who have no AWS credentials.
    private static readonly HashSet<string> SignedOperations =
    [
        "AdminCreateUser",
        "AdminSetUserPassword",
        "DescribeUserPool",
        "DescribeUserPoolClient",
        "GetUserPoolMfaConfig",
    ];

    protected override List<IAuthSchemeOption> ResolveAuthOptions(IExecutionContext executionContext) =>
        SignedOperations.Contains(Operation.NameOf(executionContext.RequestContext.OriginalRequest))
            ? AuthSchemeOption.DEFAULT_SIGV4
            : AuthSchemeOption.DEFAULT_NOAUTH;
}

using Amazon.Runtime;
using Amazon.Runtime.Credentials.Internal;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Auth;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>Signs what administrators do, with Signature Version 4, and sends what users do without asking for credentials.</summary>
internal sealed class AuthResolver : BaseAuthResolverHandler
{
    protected override List<IAuthSchemeOption> ResolveAuthOptions(IExecutionContext executionContext) =>
        UnsignedOperations.Names.Contains(Operation.NameOf(executionContext.RequestContext.OriginalRequest))
            ? AuthSchemeOption.DEFAULT_NOAUTH
            : AuthSchemeOption.DEFAULT_SIGV4;
}

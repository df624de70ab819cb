using AccountPortal.Tests.Unit.LocalPool;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class OperationsTests
{
    private static readonly string[] NotInThePool =
    [
        "AddUserPoolClientSecret", "AdminDisableProviderForUser", "AdminGetUserAuthFactors", "AdminLinkProviderForUser",
        "AdminListUserSessions", "AdminRevokeUserSession", "CreateIdentityProvider", "CreateManagedLoginBranding",
        "CreateResourceServer", "CreateTerms", "CreateUserImportJob", "CreateUserPoolDomain", "CreateUserPoolReplica",
        "DeleteIdentityProvider", "DeleteManagedLoginBranding", "DeleteResourceServer", "DeleteTerms", "DeleteUserPoolClientSecret",
        "DeleteUserPoolDomain", "DeleteUserPoolReplica", "DescribeIdentityProvider", "DescribeManagedLoginBranding",
        "DescribeManagedLoginBrandingByClient", "DescribeResourceServer", "DescribeRiskConfiguration", "DescribeTerms",
        "DescribeTermsByClient", "DescribeUserImportJob", "DescribeUserPoolDomain", "GetCSVHeader", "GetClientToken",
        "GetIdentityProviderByIdentifier", "GetLogDeliveryConfiguration", "GetProvisionedLimit", "GetSigningCertificate",
        "GetUICustomization", "GetUserPoolClientSessionConfiguration", "ListIdentityProviders", "ListResourceServers",
        "ListTagsForResource", "ListTerms", "ListUserImportJobs", "ListUserPoolClientSecrets", "ListUserPoolReplicas",
        "SetLogDeliveryConfiguration", "SetRiskConfiguration", "SetUICustomization", "SetUserPoolClientSessionConfiguration",
        "StartUserImportJob", "StopUserImportJob", "TagResource", "UntagResource", "UpdateIdentityProvider",
        "UpdateManagedLoginBranding", "UpdateProvisionedLimit", "UpdateResourceServer", "UpdateTerms", "UpdateUserPoolDomain",
        "UpdateUserPoolReplica",
    ];

    private static IEnumerable<string> OfTheClient =>
        Surface.Operations.Select(method => method.Name[..^"Async".Length]).Order(StringComparer.Ordinal);

    [Fact]
    public void The_client_offers_what_the_pool_answers_and_what_it_does_not_yet_answer() =>
        Assert.Equal(PoolOperations.Names.Concat(NotInThePool).Order(StringComparer.Ordinal), OfTheClient);
}

namespace AccountPortal.Tests.E2E.Production;

/// <summary>The tests that visit the published portal as it is, without settings of their own: one serves them all.</summary>
[CollectionDefinition(nameof(PublishedPortal))]
public sealed class PublishedPortals : ICollectionFixture<PublishedPortal>;

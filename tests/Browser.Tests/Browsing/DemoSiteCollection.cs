namespace Oversight.Browser.Tests.Browsing;

[CollectionDefinition]
public sealed class DemoSiteCollection : ICollectionFixture<DemoSite>;

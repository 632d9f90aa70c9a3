using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Pages;

/// <summary>All stories of the pages visit one bureau.</summary>
[CollectionDefinition(Name)]
public sealed class PagesCollection : ICollectionFixture<SqliteBureau>
{
    public const string Name = "pages";
}

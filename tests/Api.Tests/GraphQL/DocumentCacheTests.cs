using System.Text;
using GraphQLParser.AST;
using Oversight.Api.GraphQL.Caching;

namespace Oversight.Api.Tests.GraphQL;

public sealed class DocumentCacheTests
{
    [Fact]
    public void A_flood_of_documents_stays_within_the_bound_and_does_not_push_out_what_is_used()
    {
        var cache = new DocumentCache(documents: 100, bytes: 1_000_000);
        var used = Document();
        cache.Add(Key("used"), used);

        for (int i = 0; i < 5000; i++)
        {
            cache.Add(Key("flood" + i), Document());
            cache.Find(Key("used")).ShouldBeSameAs(used);
            cache.Count.ShouldBeLessThanOrEqualTo(200);
        }

        cache.Find(Key("flood0")).ShouldBeNull();
    }

    [Fact]
    public void Long_documents_are_bounded_by_their_bytes()
    {
        var cache = new DocumentCache(documents: 100, bytes: 1000);
        for (int i = 0; i < 50; i++)
            cache.Add(Key(new string('x', 300) + i), Document());

        cache.Count.ShouldBeLessThanOrEqualTo(6);
        cache.Add(Key(new string('y', 1001)), Document());
        cache.Find(Key(new string('y', 1001))).ShouldBeNull();
    }

    private static byte[] Key(string text) => Encoding.UTF8.GetBytes(text);

    private static CachedDocument Document() => new(new GraphQLDocument([]), []);
}

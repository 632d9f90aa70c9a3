using Microsoft.Extensions.DependencyInjection;

namespace Oversight.Api.Tests.GraphQL;

public sealed class BatchLoaderTests(ShopServer server) : IClassFixture<ShopServer>
{
    private OwnerLoader.Reads Reads => server.Services.GetRequiredService<OwnerLoader.Reads>();

    [Fact]
    public async Task One_level_is_one_read_and_what_is_missing_is_null()
    {
        Reads.Batches.Clear();
        var answer = await server.PostAsync("{ shops(first: 5) { nodes { owner } } }");

        answer.Text.ShouldBe("""{"data":{"shops":{"nodes":[{"owner":"owner of S0"},{"owner":"owner of S1"},{"owner":"owner of S2"},{"owner":null},{"owner":"owner of S4"}]}}}""");
        Reads.Batches.ShouldBe([5]);
    }

    [Fact]
    public async Task More_keys_than_a_read_takes_are_several_reads()
    {
        Reads.Batches.Clear();
        var answer = await server.PostAsync("{ shops(first: 100) { nodes { owner } } }");

        answer.Data.GetProperty("shops").GetProperty("nodes")[99].GetProperty("owner").GetString().ShouldBe("owner of S99");
        Reads.Batches.Order().ShouldBe([20, 40, 40]);
    }

    [Fact]
    public async Task The_same_key_twice_is_read_once()
    {
        Reads.Batches.Clear();
        var answer = await server.PostAsync("{ a: shop(code: \"X\") { owner } b: shop(code: \"X\") { owner } }");

        answer.Data.GetProperty("b").GetProperty("owner").GetString().ShouldBe("owner of X");
        Reads.Batches.ShouldBe([1]);
    }
}

namespace Oversight.Api.Tests.GraphQL;

public sealed record Page<T>(IReadOnlyList<T> Nodes, int TotalCount);

public static class Page
{
    public static Page<T> Of<T>(int count, Func<int, T> make) => new([.. Enumerable.Range(0, count).Select(make)], count);
}

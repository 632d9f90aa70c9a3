namespace Oversight.Bench.Data.Writing;

/// <summary>How much to generate. The same sizes and seed give the same bytes.</summary>
public sealed record DataSize(int Streets, int Enterprises, int Matters, int Seed)
{
    /// <summary>The size of the aims: 2,000 streets, 200,000 enterprises, 2,000,000 matters.</summary>
    public static readonly DataSize Full = new(2_000, 200_000, 2_000_000, 1);
}

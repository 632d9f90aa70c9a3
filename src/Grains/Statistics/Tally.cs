using System.Collections.Immutable;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Statistics;

/// <summary>How many matters belong to each part; of <see cref="Part.Recovered"/> the sum in fen. Tallies add up.</summary>
public sealed class Tally
{
    private readonly ImmutableArray<long> counts;

    public Tally(IEnumerable<long> counts)
    {
        this.counts = [.. counts];
        if (this.counts.Length != Parts.All.Length)
        {
            throw new ArgumentException("one count for each part", nameof(counts));
        }
    }

    public static Tally Zero { get; } = new(new long[Parts.All.Length]);

    public long this[Part part] => counts[(int)part];

    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    public static Tally Add(Tally left, Tally right) => new(left.counts.Zip(right.counts, (one, other) => one + other));

    /// <summary>One matter, counted where it belongs.</summary>
    public static Tally Of(MatterRow row, CaseFigures? figures, DateTimeOffset now) => new(Parts.All.Select(part =>
        !Parts.Has(part, row, figures, now) ? 0 : part == Part.Recovered ? figures!.RecoveredFen!.Value : 1));

    public override string ToString() => string.Join(' ', Parts.All.Where(part => this[part] != 0).Select(part => $"{part}={this[part]}"));
}

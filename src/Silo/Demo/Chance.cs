namespace Oversight.Silo.Demo;

/// <summary>Seeded chance: the same seed tells the same story.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public bool OneIn(int n) => _random.Next(n) == 0;

    public bool Percent(int percent) => _random.Next(100) < percent;

    /// <summary>From the first to the last number, both included.</summary>
    public int Between(int first, int last) => _random.Next(first, last + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>One of the choices, each as likely as its weight.</summary>
    public T Pick<T>(params ReadOnlySpan<(T Choice, int Weight)> from)
    {
        var sum = 0;
        foreach (var (_, weight) in from) sum += weight;
        var at = _random.Next(sum);
        foreach (var (choice, weight) in from)
        {
            if (at < weight) return choice;
            at -= weight;
        }

        throw new InvalidOperationException("The weights do not add up.");
    }

    /// <summary>An early one far more often than a late one: a few businesses draw most of the complaints.</summary>
    public T PickSkewed<T>(IReadOnlyList<T> from) => from[(int)(from.Count * Math.Pow(_random.NextDouble(), 2.5))];
}

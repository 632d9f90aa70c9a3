namespace Oversight.Grains.Sampling;

/// <summary>A unit of a sample.</summary>
/// <param name="Order">Place in the draw of its stratum, from 1; reserve units follow the others and are taken in this order.</param>
/// <param name="IsReserve">Asked only in place of another of its stratum.</param>
/// <param name="Inclusion">Probability of the main draw: n/N of its stratum.</param>
public sealed record DrawnUnit(string Id, Stratum Stratum, int Order, bool IsReserve, double Inclusion)
{
    /// <summary>Units of the population that this one stands for, before any non-response: 1/inclusion.</summary>
    public double Weight => Inclusion > 0 ? 1 / Inclusion : 0;
}

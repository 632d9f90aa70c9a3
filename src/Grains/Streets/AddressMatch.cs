namespace Oversight.Grains.Streets;

/// <summary>The answer of <see cref="AddressMatcher"/>: one of three.</summary>
public abstract record AddressMatch
{
    private AddressMatch()
    {
    }

    /// <summary>The address names one street.</summary>
    /// <param name="Street">The street.</param>
    /// <param name="Evidence">What the match rests on.</param>
    /// <param name="Words">The words of the address that named it.</param>
    public sealed record Matched(Division Street, AddressEvidence Evidence, string Words) : AddressMatch;

    /// <summary>The address names several streets, or one only weakly: a person has to choose.</summary>
    /// <param name="Candidates">At least one street.</param>
    /// <param name="Why">A sentence for the report.</param>
    public sealed record Ambiguous(IReadOnlyList<Division> Candidates, string Why) : AddressMatch;

    /// <summary>The address names no street that is known.</summary>
    /// <param name="Deepest">The smallest division that it does name, if one.</param>
    /// <param name="Why">A sentence for the report.</param>
    public sealed record NotFound(Division? Deepest, string Why) : AddressMatch;
}

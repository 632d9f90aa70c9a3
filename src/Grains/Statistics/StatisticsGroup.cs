namespace Oversight.Grains.Statistics;

/// <summary>By what matters are put together.</summary>
public enum StatisticsGroup
{
    /// <summary>All in one row.</summary>
    Total = 0,

    /// <summary>The months of the period.</summary>
    Month = 1,

    /// <summary>The districts and counties, six digits.</summary>
    District = 2,

    /// <summary>The streets, nine digits.</summary>
    Street = 3,

    /// <summary>The bodies of the network, each with everything below it: these rows overlap.</summary>
    Body = 4,

    /// <summary>The field of the matter; where nobody said it, that of the body that has it, if that body has exactly one.</summary>
    Field = 5,
    Kind = 6,

    /// <summary>The channel of entry.</summary>
    Source = 7,
}

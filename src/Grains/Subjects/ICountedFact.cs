using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Subjects;

/// <summary>A fact about a matter that shows on the profiles it concerns: in their months and on their timeline.</summary>
public interface ICountedFact : IFact
{
    /// <summary>What the fact does to the months of one of the subjects that it concerns.</summary>
    ImmutableArray<MonthEffect> Months(SubjectKey subject);

    /// <summary>The line on the timeline; the number is null where only the ledger knows it.</summary>
    TimelineEntry Line();
}

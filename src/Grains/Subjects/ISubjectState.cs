using Oversight.Grains.Ledger;

namespace Oversight.Grains.Subjects;

/// <summary>The state of a subject: a pure fold of its feed, equal for equal feeds.</summary>
public interface ISubjectState<TSelf>
    where TSelf : ISubjectState<TSelf>
{
    static abstract TSelf Empty { get; }

    TSelf Apply(SubjectKey self, FeedEntry entry);
}

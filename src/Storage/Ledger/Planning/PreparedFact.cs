using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>A fact with its JSON and, for each subject it concerns, what it adds to the tallies.</summary>
internal sealed record PreparedFact(IFact Fact, string Type, string Data, SubjectDelta[] Deltas)
{
    public static PreparedFact Of(IFact fact) =>
        new(fact, RecordTypes.NameOf(fact), RecordTypes.Write(fact), Merge(fact.Concerns()));

    /// <summary>A fact that names a subject twice (a move within one enterprise) takes one number in its feed.</summary>
    public static SubjectDelta[] Merge(ImmutableArray<Concern> concerns)
    {
        var deltas = new List<SubjectDelta>(concerns.Length);
        foreach (var concern in concerns)
        {
            var delta = SubjectDelta.Of(concern);
            var same = deltas.FindIndex(earlier => earlier.Subject == delta.Subject);
            if (same < 0)
            {
                deltas.Add(delta);
            }
            else
            {
                deltas[same] = deltas[same] with { Delta = deltas[same].Delta.Plus(delta.Delta) };
            }
        }

        return [.. deltas];
    }
}

using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>What one fact adds to the tallies of one subject.</summary>
internal readonly record struct SubjectDelta(SubjectKey Subject, Tallies Delta)
{
    /// <exception cref="ArgumentException">The key would not read back from the list that a record keeps of its subjects.</exception>
    public static SubjectDelta Of(Concern concern)
    {
        var key = concern.Subject.Value;
        if (key.Length == 0 || key.AsSpan().ContainsAny(' ', '#'))
        {
            throw new ArgumentException($"'{key}' is not a subject key: it is empty, or has a space or a '#'.", nameof(concern));
        }

        return new(concern.Subject, default(Tallies).Add(concern.Channel, concern.Delta));
    }
}

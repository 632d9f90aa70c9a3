using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Tests.Planning;

/// <summary>The tables as dictionaries: answers the planner and carries its plans out, without any database.</summary>
internal sealed class MemoryLedger
{
    private static readonly DateTimeOffset Start = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

    public LedgerHead Head { get; private set; } = new(0, HashChain.Genesis, 0, 0);

    public List<LedgerRecord> Records { get; } = [];

    public Dictionary<string, (SubjectPlace Place, Tallies Tallies)> Subjects { get; } = [];

    public SortedDictionary<(int Subject, long Number), long> Feed { get; } = [];

    public SortedDictionary<long, string> Matters { get; } = [];

    public SortedDictionary<string, string> Enterprises { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Gram, int Enterprise), string> Pairs { get; } = [];

    public SortedDictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, int> Quotas { get; } = new(StringComparer.Ordinal);

    private Dictionary<string, EnterpriseEntry> Entries { get; } = [];

    public IReadOnlyList<AppendOutcome> Write(IEnumerable<AppendRequest> requests, DateTimeOffset? now = null)
    {
        PreparedRequest[] prepared = [.. requests.Select(PreparedRequest.Of)];
        var plan = BatchPlanner.Plan(Answer(BatchQuestions.Of(prepared, null)), prepared, now ?? Start);
        Apply(plan);
        return plan.Outcomes;
    }

    private BatchAnswers Answer(BatchQuestions questions)
    {
        var answers = new BatchAnswers { Head = Head };
        Records.Where(record => questions.CommandHashes.Contains(CommandHash.Of(record.Command))).ToList().ForEach(answers.AddCommand);
        foreach (var stream in Records.Where(record => questions.Streams.Contains(record.Stream)).GroupBy(record => record.Stream))
        {
            answers.Streams.Add(stream.Key, new(stream.Max(record => record.Version), stream.Min(record => record.Position)));
        }

        foreach (var key in questions.Subjects.Where(Subjects.ContainsKey))
        {
            answers.Subjects.Add(key, Subjects[key].Place);
        }

        foreach (var code in questions.Enterprises.Where(Entries.ContainsKey))
        {
            answers.Enterprises.Add(code, Entries[code]);
        }

        foreach (var key in questions.Quotas.Where(Quotas.ContainsKey))
        {
            answers.Quotas.Add(key, Quotas[key]);
        }

        return answers;
    }

    private void Apply(BatchPlan plan)
    {
        Head = plan.Head;
        Records.AddRange(plan.Records.Select(planned => planned.Record));
        foreach (var change in plan.Subjects)
        {
            var known = Subjects.GetValueOrDefault(change.Key);
            Subjects[change.Key] = (new(change.Id, change.Head), known.Tallies.Plus(change.Delta));
        }

        foreach (var quota in plan.Quotas)
        {
            Quotas[quota.Key] = quota.Taken;
        }

        foreach (var step in plan.Feed)
        {
            Feed.Add((step.SubjectId, step.Number), step.Position);
        }

        foreach (var matter in plan.Matters)
        {
            Matters[matter.Seq] = $"{matter.Row}";
        }

        foreach (var change in plan.Enterprises)
        {
            Enterprises[change.Row.Code] = $"{change.Id} {change.Row}";
            Entries[change.Row.Code] = change.Now.Entry;
        }

        foreach (var gram in plan.Names.Removed)
        {
            Pairs.Remove((gram.Gram, gram.Enterprise)).ShouldBeTrue();
        }

        foreach (var gram in plan.Names.Added)
        {
            Pairs.Add((gram.Gram, gram.Enterprise), gram.Street);
        }

        foreach (var (gram, count) in plan.Names.Counts)
        {
            Counts[gram] = Counts.GetValueOrDefault(gram) + count;
        }
    }
}

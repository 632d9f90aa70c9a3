using CsCheck;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;
using Oversight.Storage.Tests.Ledger;

namespace Oversight.Storage.Tests.Planning;

/// <summary>How requests fall into batches must not be seen in what is written.</summary>
public sealed class BatchPlannerProperties
{
    private static readonly Gen<AppendRequest[]> Requests =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 40]).Select(Request).Array[0, 60];

    private static readonly Gen<int[]> Cuts = Gen.Int[1, 12].Array[1, 60];

    [Fact]
    public void Batches_write_what_one_after_the_other_writes() => Gen.Select(Requests, Cuts).Sample((requests, cuts) =>
    {
        var alone = new MemoryLedger();
        var outcomesAlone = requests.SelectMany(request => alone.Write([request])).ToList();
        var batched = new MemoryLedger();
        var outcomesBatched = Cut(requests, cuts).SelectMany(batch => batched.Write(batch)).ToList();

        outcomesBatched.Select(Text).ShouldBe(outcomesAlone.Select(Text));
        batched.Head.Hash.ShouldBe(alone.Head.Hash);
        batched.Records.Select(record => record.Subjects).ShouldBe(alone.Records.Select(record => record.Subjects));
        batched.Subjects.ShouldBe(alone.Subjects, ignoreOrder: true);
        batched.Feed.ShouldBe(alone.Feed);
        batched.Matters.ShouldBe(alone.Matters);
        batched.Enterprises.ShouldBe(alone.Enterprises);
        batched.Pairs.ShouldBe(alone.Pairs, ignoreOrder: true);
        batched.Counts.Where(pair => pair.Value != 0).ShouldBe(alone.Counts.Where(pair => pair.Value != 0));
    }, iter: 300);

    [Fact]
    public void Positions_feeds_and_tallies_follow_from_the_records() => Gen.Select(Requests, Cuts).Sample((requests, cuts) =>
    {
        var ledger = new MemoryLedger();
        foreach (var batch in Cut(requests, cuts))
        {
            ledger.Write(batch);
        }

        ledger.Records.Select(record => record.Position).ShouldBe(Enumerable.Range(1, ledger.Records.Count).Select(n => (long)n));
        var hash = HashChain.Genesis;
        var tallies = new Dictionary<string, Tallies>();
        var heads = new Dictionary<string, long>();
        foreach (var record in ledger.Records)
        {
            hash = HashChain.Next(hash, record);
            record.Hash.ShouldBe(hash);
            foreach (var concern in record.Parse().Fact.Concerns())
            {
                tallies[concern.Subject.Value] = tallies.GetValueOrDefault(concern.Subject.Value).Add(concern.Channel, concern.Delta);
            }

            foreach (var number in record.Numbers())
            {
                heads[number.Subject.Value] = heads.GetValueOrDefault(number.Subject.Value) + 1;
                number.Number.ShouldBe(heads[number.Subject.Value]);
                ledger.Feed[(ledger.Subjects[number.Subject.Value].Place.Id, number.Number)].ShouldBe(record.Position);
            }
        }

        ledger.Subjects.ToDictionary(pair => pair.Key, pair => pair.Value.Tallies).ShouldBe(tallies, ignoreOrder: true);
        ledger.Subjects.Values.Select(subject => subject.Place.Id).Order().ShouldBe(Enumerable.Range(1, ledger.Subjects.Count));
    }, iter: 300);

    private static AppendRequest Request(int what, int which, int version, int command)
    {
        var key = new CommandKey("tester", $"c{command}");
        var enterprise = $"E{which}";
        return what switch
        {
            0 or 1 => Commands.Complaint(enterprise, $"11010100{version}", key),
            2 => Commands.Division($"11010100{which}", $"街{command}", version) with { Command = key },
            3 => Commands.Register(
                enterprise, new string('店', 1 + (command % 3)) + command, $"11010100{command % 4}", Known(enterprise, version), version) with { Command = key },
            _ => Commands.Open(MatterKind.MediaItem, which == 0 ? null : enterprise, null, key),
        };
    }

    private static EnterpriseRegistered? Known(string code, int version) =>
        version == 0 ? null : new() { Code = code, Name = "old", Street = "110101009" };

    private static IEnumerable<AppendRequest[]> Cut(AppendRequest[] requests, int[] cuts)
    {
        var at = 0;
        for (var n = 0; at < requests.Length; n++)
        {
            var size = cuts[n % cuts.Length];
            yield return requests[at..Math.Min(requests.Length, at + size)];
            at += size;
        }
    }

    private static string Text(AppendOutcome outcome) => outcome switch
    {
        AppendOutcome.Appended appended => $"appended {appended.First.Position} {appended.Version}",
        AppendOutcome.Duplicate duplicate => $"duplicate of {duplicate.First.Position}",
        AppendOutcome.Conflict conflict => $"conflict {conflict.ActualVersion}",
        _ => "?",
    };
}

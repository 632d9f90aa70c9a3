using Oversight.Chaos.Tests.Checking;
using Oversight.Chaos.Tests.Submissions;

namespace Oversight.Chaos.Tests.Naive;

/// <summary>
/// What one writes first: read the count, add one, write it back, and answer. Some answers are lost after the write, as
/// when a process is killed there; the submitter repeats, and nothing here knows that it has seen the command.
/// </summary>
internal sealed class CarelessBureau(int seed, bool remembersCommands, bool oneAtATime) : IDoor, IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly Random chance = new(seed);
    private readonly Dictionary<string, Acknowledgement> remembered = [];
    private readonly List<(Complaint Complaint, Acknowledgement Answer)> stored = [];
    private readonly Dictionary<string, int> received = [];

    public async Task<Acknowledgement> SubmitAsync(Complaint complaint)
    {
        if (!oneAtATime)
        {
            return await StoreAsync(complaint);
        }

        await turn.WaitAsync();
        try
        {
            return await StoreAsync(complaint);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    public Books Read(Func<string, string> streetOf) => new()
    {
        Ledger = [.. stored.Select(entry => entry.Complaint.CommandId)],
        Enterprises = received,
        Timelines = stored.GroupBy(entry => entry.Complaint.Enterprise)
            .ToDictionary(own => own.Key, own => (IReadOnlyList<string>)[.. own.Select(entry => entry.Complaint.CommandId)]),
        Streets = received.GroupBy(pair => streetOf(pair.Key)).ToDictionary(own => own.Key, own => own.Sum(pair => pair.Value)),
        Listed = [.. stored.Select(entry => entry.Answer.Number)],
        Tracked = stored.ToDictionary(entry => entry.Answer.Receipt, string? (entry) => entry.Answer.Number),
    };

    private async Task<Acknowledgement> StoreAsync(Complaint complaint)
    {
        if (remembersCommands && Recall(complaint) is { } first)
        {
            return first;
        }

        var count = Count(complaint.Enterprise);
        await Task.Yield(); // the time that a database takes
        lock (stored)
        {
            received[complaint.Enterprise] = count + 1;
            var answer = new Acknowledgement($"TS-2026-{stored.Count + 1:D6}", $"receipt-{stored.Count + 1}");
            stored.Add((complaint, answer));
            remembered.TryAdd(complaint.CommandId, answer);
            return chance.Next(50) == 0 ? throw new UnknownOutcomeException("killed before the answer") : answer;
        }
    }

    private Acknowledgement? Recall(Complaint complaint)
    {
        lock (stored)
        {
            return remembered.GetValueOrDefault(complaint.CommandId);
        }
    }

    private int Count(string enterprise)
    {
        lock (stored)
        {
            return received.GetValueOrDefault(enterprise);
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;

namespace Oversight.Chaos.Tests.Submissions;

/// <summary>What the submitters know: every acknowledged submission with its answer, and when the answers came.</summary>
internal sealed class Journal
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly ConcurrentDictionary<string, (Complaint Complaint, Acknowledgement Answer)> acknowledged = new();
    private readonly ConcurrentQueue<TimeSpan> moments = new();
    private readonly ConcurrentQueue<string> contradictions = new();
    private int unknown;

    public IEnumerable<(Complaint Complaint, Acknowledgement Answer)> Acknowledged => acknowledged.Values;

    public int Count => acknowledged.Count;

    /// <summary>How often nobody knew the outcome and the submission was repeated.</summary>
    public int Unknown => unknown;

    /// <summary>Answers to a repeated command that were not the first answer.</summary>
    public IReadOnlyCollection<string> Contradictions => contradictions;

    public TimeSpan Now => clock.Elapsed;

    public void Acknowledge(Complaint complaint, Acknowledgement answer)
    {
        moments.Enqueue(clock.Elapsed);
        var first = acknowledged.GetOrAdd(complaint.CommandId, (complaint, answer)).Answer;
        if (first != answer)
        {
            contradictions.Enqueue($"{complaint.CommandId}: first {first}, then {answer}");
        }
    }

    public void NobodyKnows() => Interlocked.Increment(ref unknown);

    /// <summary>The longest time without any acknowledgement between two instants.</summary>
    public TimeSpan LongestGap(TimeSpan from, TimeSpan until)
    {
        var inside = moments.Where(moment => moment > from && moment < until).Order().Prepend(from).Append(until).ToArray();
        return inside.Zip(inside.Skip(1), (earlier, later) => later - earlier).Max();
    }

    /// <summary>Waits until so many more submissions are acknowledged than are now.</summary>
    public async Task UntilMoreAsync(int count, TimeSpan within)
    {
        var goal = Count + count;
        for (var started = Now; Count < goal; await Task.Delay(5))
        {
            if (Now - started > within)
            {
                throw new TimeoutException($"Only {Count} of {goal} submissions were acknowledged after {within}; {Unknown} outcomes unknown so far");
            }
        }
    }
}

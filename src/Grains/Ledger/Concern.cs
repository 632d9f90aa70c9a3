using Oversight.Grains.Subjects;

namespace Oversight.Grains.Ledger;

/// <summary>A subject that a fact concerns, and what the fact adds to (or takes from) one channel of its tallies.</summary>
public readonly record struct Concern(SubjectKey Subject, Channel Channel, ChannelTally Delta)
{
    /// <summary>The fact belongs in the subject's feed and counts nothing.</summary>
    public static Concern Mention(SubjectKey subject) => new(subject, Channel.Consumers, default);
}

using Oversight.Grains.Subjects;

namespace Oversight.Storage.Verification;

/// <summary>A row of the table of subjects.</summary>
internal readonly record struct SubjectRow(int Id, string Key, long Head, int Received, Tallies Tallies)
{
    public override string ToString() =>
        $"id {Id}, head {Head}, received {Received}, channels {Short(Tallies.Government)} {Short(Tallies.Legislature)} {Short(Tallies.Media)} {Short(Tallies.Consumers)}";

    private static string Short(ChannelTally tally) => $"{tally.Received}/{tally.Open}/{tally.Closed}";
}

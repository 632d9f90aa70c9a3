using Oversight.Grains.Ledger;

namespace Oversight.Grains.Streets;

/// <summary>What a division's commands write, decided without any storage; null when there is nothing to write.</summary>
public static class DivisionDecisions
{
    /// <param name="known">The name under which the division is known; null when it is new.</param>
    /// <param name="version">The version of the division's stream, 0 when it is new.</param>
    /// <param name="division">The division as it is to be.</param>
    /// <param name="command">The command's id.</param>
    public static AppendRequest? Register(string? known, int version, Division division, CommandKey command)
    {
        if (known == division.Name)
        {
            return null;
        }

        return new()
        {
            Stream = StreamKey.Division(division.Code.Value),
            ExpectedVersion = version,
            Command = command,
            Digest = CommandDigest.Of(division.Code.Value, division.Name),
            Facts = [new DivisionRegistered(division.Code.Value, division.Name)],
            Rows = [new DivisionRow(division.Code.Value, division.Name)],
        };
    }
}

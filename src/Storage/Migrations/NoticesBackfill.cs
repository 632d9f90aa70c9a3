using System.Data;
using Dapper;
using DbUp.Engine;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Notices;

namespace Oversight.Storage.Migrations;

/// <summary>Makes the notices of alarms that were raised before there were any, by the code that makes them today. It may begin again.</summary>
internal sealed class NoticesBackfill : IScript
{
    public const string Name = "0024_notice_rows";

    private const string Alarms =
        """
        SELECT f.position AS Seq, r.version AS Version, r.data AS Data
        FROM record r JOIN record f ON f.stream = r.stream AND f.version = 1
        WHERE r.type = 'matter.alarmRaised' ORDER BY r.position
        """;

    private const string Insert =
        """
        INSERT INTO notice (seq, version, recipient, at, level, rule, due, officer)
        VALUES (@seq, @version, @recipient, @at, @level, @rule, @due, @officer) ON CONFLICT DO NOTHING
        """;

    /// <summary>Does the work itself; nothing is left for the script to do.</summary>
    public string ProvideScript(Func<IDbCommand> dbCommandFactory)
    {
        using var command = dbCommandFactory();
        var (connection, transaction) = (command.Connection!, command.Transaction);
        foreach (var (seq, version, data) in connection.Query<(long Seq, int Version, string Data)>(Alarms, transaction: transaction).ToList())
        {
            var alarm = (AlarmRaised)RecordTypes.Read("matter.alarmRaised", data);
            connection.Execute(Insert, NoticeRow.Of(alarm, version).Select(row => Values(seq, row)).ToList(), transaction);
        }

        return "SELECT 1";
    }

    private static object Values(long seq, NoticeRow row) => new
    {
        seq,
        version = row.Version,
        recipient = row.Recipient,
        at = Instant.ToMicroseconds(row.At),
        level = (int)row.Level,
        rule = row.Rule,
        due = Instant.ToMicroseconds(row.Due),
        officer = row.Officer,
    };
}

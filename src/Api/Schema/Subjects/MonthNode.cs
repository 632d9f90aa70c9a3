using GraphQL;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Subjects;

/// <summary>One month of a subject.</summary>
[Name("MonthTally")]
public sealed class MonthNode(int month, MonthTally tally)
{
    [Description("Year and month, 2026-11, in the zone Asia/Shanghai.")]
    public string Month => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{month / 100:D4}-{month % 100:D2}");

    public int Received => tally.Received;

    public int Closed => tally.Closed;

    public int Government => tally.Government;

    public int Legislature => tally.Legislature;

    public int Media => tally.Media;

    public int Consumers => tally.Consumers;

    internal static MonthNode[] Of(Profile profile) => [.. profile.Months.Select(month => new MonthNode(month.Key, month.Value))];
}

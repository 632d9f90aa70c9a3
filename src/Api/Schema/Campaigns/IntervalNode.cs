using GraphQL;
using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>A published number with its interval; null where the answers do not tell it.</summary>
[Name("Interval")]
public sealed class IntervalNode(Interval interval)
{
    public double? Value => interval.Value;

    public double? Lower => interval.Lower;

    public double? Upper => interval.Upper;

    public double? StandardError => interval.StandardError;

    [Description("Variance against that of a simple random sample of as many answers.")]
    public double? DesignEffect => interval.DesignEffect;

    [Description("Valid answers behind it.")]
    public int Answers => interval.Answers;

    internal static IntervalNode? Of(Interval? interval) => interval is null ? null : new(interval);
}

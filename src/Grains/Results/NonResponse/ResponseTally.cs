namespace Oversight.Grains.Results.NonResponse;

/// <summary>Counts of dispositions, and the rates that follow. A rate without a denominator is NaN.</summary>
public sealed class ResponseTally
{
    private readonly long[] counts = new long[Enum.GetValues<Disposition>().Length];

    public long this[Disposition disposition] => counts[(int)disposition];

    public long Invited => counts.Sum() - this[Disposition.Pending];

    /// <summary>Invited, less those that could not be delivered.</summary>
    public long Delivered => Invited - this[Disposition.Undeliverable];

    /// <summary>Sheets that came back, whatever their use.</summary>
    public long Returned => this[Disposition.Complete] + this[Disposition.Partial] + this[Disposition.Excluded] + this[Disposition.ScreenedOut];

    /// <summary>Sheets that count in results.</summary>
    public long Valid => this[Disposition.Complete] + this[Disposition.Partial];

    /// <summary>Returned of delivered.</summary>
    public double ResponseRate => Rate(Returned, Delivered);

    /// <summary>Valid of returned.</summary>
    public double ValidRate => Rate(Valid, Returned);

    /// <summary>Complete of all that belong or may belong: the strictest, like AAPOR's RR1.</summary>
    public double StrictRate => Rate(this[Disposition.Complete], Eligible + Unknown);

    /// <summary>
    /// Valid of all that belong and the share of the unknown that likely does, by those whose case is known: like AAPOR's RR4.
    /// </summary>
    public double EstimatedRate => Rate(Valid, Eligible + (EligibleShare * Unknown));

    /// <summary>Of those whose case is known, the share that belongs; 1 where none is known not to.</summary>
    public double EligibleShare => Eligible + Ineligible > 0 ? (double)Eligible / (Eligible + Ineligible) : 1;

    /// <summary>Valid of those who were reached and belong.</summary>
    public double CooperationRate => Rate(Valid, Valid + this[Disposition.Excluded] + this[Disposition.Refused]);

    public double RefusalRate => Rate(this[Disposition.Refused], Eligible + Unknown);

    private long Eligible => Valid + this[Disposition.Excluded] + this[Disposition.Refused] + this[Disposition.NoAnswer];

    private long Unknown => this[Disposition.NothingHeard] + this[Disposition.Undeliverable];

    private long Ineligible => this[Disposition.ScreenedOut] + this[Disposition.NotEligible];

    public ResponseTally Add(Disposition disposition, long count = 1)
    {
        counts[(int)disposition] += count;
        return this;
    }

    private static double Rate(long part, double whole) => whole > 0 ? part / whole : double.NaN;
}

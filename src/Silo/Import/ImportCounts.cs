namespace Oversight.Silo.Import;

/// <summary>How many lines of a file came to what.</summary>
internal sealed class ImportCounts
{
    private readonly long[] _byOutcome = new long[4];
    private long _notes;

    public long Added => Interlocked.Read(ref _byOutcome[(int)RowOutcome.Added]);

    public long Changed => Interlocked.Read(ref _byOutcome[(int)RowOutcome.Changed]);

    public long Unchanged => Interlocked.Read(ref _byOutcome[(int)RowOutcome.Unchanged]);

    public long Refused => Interlocked.Read(ref _byOutcome[(int)RowOutcome.Refused]);

    /// <summary>Lines that went in and about which the report says something.</summary>
    public long Notes => Interlocked.Read(ref _notes);

    public long Lines => Added + Changed + Unchanged + Refused;

    public void Count(RowOutcome outcome, bool note)
    {
        Interlocked.Increment(ref _byOutcome[(int)outcome]);
        if (note) Interlocked.Increment(ref _notes);
    }
}

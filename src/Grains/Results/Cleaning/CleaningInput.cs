namespace Oversight.Grains.Results.Cleaning;

/// <summary>Answers with what is known of how they were given.</summary>
public sealed record CleaningInput(AnswerTable Table)
{
    /// <summary>Seconds of each sheet, without breaks; NaN where not known, as on paper.</summary>
    public double[]? Seconds { get; init; }

    /// <summary>Sheets whose times may be compared: the same mode and the same way through the questions. Null for all.</summary>
    public GroupColumn? Pace { get; init; }

    /// <summary>Sheets that the trap questions were shown to, one column for each trap; without it all.</summary>
    public IReadOnlyDictionary<string, bool[]>? TrapShown { get; init; }
}

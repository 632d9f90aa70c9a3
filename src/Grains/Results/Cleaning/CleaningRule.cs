namespace Oversight.Grains.Results.Cleaning;

/// <summary>Why an answer sheet is marked. Never renamed: stored with decisions.</summary>
public enum CleaningRule
{
    /// <summary>Answered in less than a share of the median time.</summary>
    TooFast,

    /// <summary>The same code in every row of a matrix.</summary>
    StraightLine,

    /// <summary>A question whose answer is given was answered otherwise.</summary>
    Trap,

    /// <summary>The same answers as an earlier sheet, to the words.</summary>
    Duplicate,
}

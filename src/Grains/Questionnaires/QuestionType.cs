namespace Oversight.Grains.Questionnaires;

/// <summary>Written in JSON in camel case; never renamed.</summary>
public enum QuestionType
{
    Single,
    Multiple,

    /// <summary>1..5.</summary>
    Rating5,

    /// <summary>1..10.</summary>
    Rating10,

    /// <summary>0..10: would you recommend us.</summary>
    Nps,

    /// <summary>One option per row.</summary>
    Matrix,
    Ranking,
    Number,
    Date,
    ShortText,

    /// <summary>Several lines.</summary>
    LongText,

    /// <summary>The answer is the reference of a stored picture.</summary>
    Photo,

    /// <summary>A box to tick; required means that it must be ticked.</summary>
    Consent,

    /// <summary>Answered by the link, the interviewer's device or the campaign, never shown.</summary>
    Hidden,

    /// <summary>Computed from other answers, never shown unless piped.</summary>
    Computed,

    /// <summary>A text to read.</summary>
    Note,
}

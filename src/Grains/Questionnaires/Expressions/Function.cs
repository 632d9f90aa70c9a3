namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>The functions of the language; there are no others. Written in lower case.</summary>
internal enum Function
{
    /// <summary>selected(question, "code"): false when nothing is answered.</summary>
    Selected,

    /// <summary>count(question): how many are chosen, 0 when nothing is answered.</summary>
    Count,

    /// <summary>answered(question).</summary>
    Answered,

    /// <summary>cell(matrix, "row"): the code chosen in that row.</summary>
    Cell,

    /// <summary>number(text): missing when it is none.</summary>
    Number,

    /// <summary>length(text) in characters.</summary>
    Length,

    /// <summary>matches(text, "pattern"): the whole text.</summary>
    Matches,

    /// <summary>concat(a, b, …) of texts and numbers.</summary>
    Concat,

    /// <summary>today().</summary>
    Today,

    /// <summary>date("2026-05-01").</summary>
    Date,

    /// <summary>days(from, to): whole days between two dates.</summary>
    Days,

    /// <summary>if(condition, then, else).</summary>
    If,

    /// <summary>or_else(a, b): b where a is missing.</summary>
    OrElse,

    /// <summary>min(a, b, …).</summary>
    Min,

    /// <summary>max(a, b, …).</summary>
    Max,

    /// <summary>round(number, digits), halves away from zero.</summary>
    Round,
}

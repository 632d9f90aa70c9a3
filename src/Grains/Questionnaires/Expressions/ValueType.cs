namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>The types of the language.</summary>
internal enum ValueType
{
    /// <summary>No answer; as a result of a condition: unknown.</summary>
    Missing,
    Truth,
    Number,

    /// <summary>A text, or the code of the one option that is chosen.</summary>
    Text,
    Date,

    /// <summary>The codes of all options that are chosen.</summary>
    Choices,

    /// <summary>A code per row of a matrix.</summary>
    Matrix,
}

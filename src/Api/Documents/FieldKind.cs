namespace Oversight.Api.Documents;

/// <summary>What a field of a form holds, and so how it is asked for and how it looks when it is left open.</summary>
public enum FieldKind
{
    /// <summary>One line; open it prints as a blank line.</summary>
    Line = 0,

    /// <summary>Paragraphs; open it prints as a blank line.</summary>
    Text = 1,

    /// <summary>A box of a table: open it stays white.</summary>
    Box = 2,

    /// <summary>A day, 2026年11月24日.</summary>
    Day = 3,

    /// <summary>A day and a time, 2026年11月24日9时30分.</summary>
    Moment = 4,

    /// <summary>□是 □否.</summary>
    Consent = 5,

    /// <summary>The number of a ground in the form's list, in Chinese figures.</summary>
    Ground = 6,
}

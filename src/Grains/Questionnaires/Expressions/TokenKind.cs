namespace Oversight.Grains.Questionnaires.Expressions;

internal enum TokenKind
{
    End,
    Number,
    Text,

    /// <summary>A name in braces.</summary>
    Reference,
    Word,
    Symbol,
}

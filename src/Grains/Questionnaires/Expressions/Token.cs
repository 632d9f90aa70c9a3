using System.Runtime.InteropServices;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>One token: its text without quotes or braces, and where it begins (0-based).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, string Text, int At)
{
    public bool Is(string symbol) => Kind is TokenKind.Symbol or TokenKind.Word && Text == symbol;
}

using System.Text;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>Cuts an expression into tokens.</summary>
internal sealed class Lexer(string text, string field)
{
    private static readonly string[] Symbols = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", ","];
    private int at;

    public Token Next()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return new(TokenKind.End, string.Empty, at);
        }

        var begin = text[at];
        return begin switch
        {
            '"' or '\'' => Quoted(begin),
            '{' => Reference(),
            >= '0' and <= '9' => While(TokenKind.Number, letter => char.IsAsciiDigit(letter) || letter == '.'),
            _ when char.IsAsciiLetter(begin) => While(TokenKind.Word, letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'),
            _ => Symbol(),
        };
    }

    /// <summary>The error that names position (1-based), token and rule.</summary>
    public InvalidInputException Error(int position, string token, string rule)
    {
        var shown = token.Length == 0 ? "the end" : $"'{OversightException.Shorten(token)}'";
        return new(field, text, rule, $"{field}: at {position + 1}, {shown}: {rule}");
    }

    private Token While(TokenKind kind, Func<char, bool> belongs)
    {
        var from = at;
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return new(kind, text[from..at], from);
    }

    private Token Symbol()
    {
        var symbol = Symbols.FirstOrDefault(known => text.AsSpan(at).StartsWith(known, StringComparison.Ordinal))
            ?? throw Error(at, text[at].ToString(), "no token begins like this");
        at += symbol.Length;
        return new(TokenKind.Symbol, symbol, at - symbol.Length);
    }

    private Token Reference()
    {
        var end = text.IndexOf('}', at);
        var code = end < 0 ? text[at..] : text[(at + 1)..end];
        if (end < 0 || !Codes.IsValid(code))
        {
            throw Error(at, code, end < 0 ? "the brace is not closed" : $"the code of a question {Codes.Rule}");
        }

        var from = at;
        at = end + 1;
        return new(TokenKind.Reference, code, from);
    }

    private Token Quoted(char quote)
    {
        var from = at++;
        var letters = new StringBuilder();
        while (at < text.Length && text[at] != quote)
        {
            letters.Append(text[at] == '\\' ? Escaped(from) : text[at]);
            at++;
        }

        if (at >= text.Length)
        {
            throw Error(from, text[from..], "the text is not closed");
        }

        at++;
        return new(TokenKind.Text, letters.ToString(), from);
    }

    private char Escaped(int from)
    {
        at++;
        return (at < text.Length ? text[at] : ' ') switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '\\' => '\\',
            '"' => '"',
            '\'' => '\'',
            _ => throw Error(at - 1, text[from..], "after \\ comes one of \\ \" ' n r t"),
        };
    }
}

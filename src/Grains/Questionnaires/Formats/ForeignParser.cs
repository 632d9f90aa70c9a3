using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>
/// The grammar that XPath of XLSForm and the expressions of SurveyJS share: or, and, comparison, sum, product, primary. What
/// differs (tokens, words, functions) comes from the two below.
/// </summary>
internal abstract class ForeignParser(string text, ForeignNodes nodes)
{
    private int depth;

    protected string Text { get; } = text.Length <= Expression.Longest ? text : throw new UntranslatableException($"more than {Expression.Longest} characters");

    protected ForeignNodes Nodes { get; } = nodes;

    protected int At { get; set; }

    public Expression Parse()
    {
        var node = Or();
        SkipSpace();
        if (At < Text.Length)
        {
            throw Cannot();
        }

        try
        {
            return Expression.Of(node);
        }
        catch (InvalidInputException error)
        {
            throw new UntranslatableException(error.Rule ?? error.Message);
        }
    }

    protected Node Or()
    {
        if (++depth > Expression.Deepest)
        {
            throw new UntranslatableException("too deep");
        }

        var left = And();
        while (Word("or") || Symbol("||"))
        {
            left = new Node.Operation(Operator.Or, left, And());
        }

        depth--;
        return left;
    }

    private Node And()
    {
        var left = Comparison();
        while (Word("and") || Symbol("&&"))
        {
            left = new Node.Operation(Operator.And, left, Comparison());
        }

        return left;
    }

    private Node Comparison()
    {
        var left = Sum();
        if (Suffix(left) is { } special)
        {
            return special;
        }

        return TakeComparison() is { } op ? Nodes.Compare(op, left, Sum()) : left;
    }

    private Node Sum()
    {
        var left = Product();
        while (true)
        {
            if (Symbol("+"))
            {
                left = new Node.Operation(Operator.Add, Nodes.Number(left), Nodes.Number(Product()));
            }
            else if (Symbol("-"))
            {
                left = new Node.Operation(Operator.Subtract, Nodes.Number(left), Nodes.Number(Product()));
            }
            else
            {
                return left;
            }
        }
    }

    private Node Product()
    {
        var left = Unary();
        while (true)
        {
            if (Symbol("*"))
            {
                left = new Node.Operation(Operator.Multiply, Nodes.Number(left), Nodes.Number(Unary()));
            }
            else if (TakeDivision())
            {
                left = new Node.Operation(Operator.Divide, Nodes.Number(left), Nodes.Number(Unary()));
            }
            else
            {
                return left;
            }
        }
    }

    private Node Unary() => Symbol("-") ? new Node.Negative(Nodes.Number(Unary())) : Primary();

    protected abstract Node Primary();

    protected abstract bool TakeDivision();

    protected abstract Operator? TakeComparison();

    /// <summary>A test that stands after its operand (SurveyJS: notempty); null when none follows.</summary>
    protected virtual Node? Suffix(Node left) => null;

    protected UntranslatableException Cannot() => new(At < Text.Length ? Text[At..] : Text);

    protected void SkipSpace()
    {
        while (At < Text.Length && char.IsWhiteSpace(Text[At]))
        {
            At++;
        }
    }

    protected bool Symbol(string symbol)
    {
        SkipSpace();
        if (!Text.AsSpan(At).StartsWith(symbol, StringComparison.Ordinal))
        {
            return false;
        }

        At += symbol.Length;
        return true;
    }

    protected bool Word(string word)
    {
        SkipSpace();
        var end = At + word.Length;
        if (!Text.AsSpan(At).StartsWith(word, StringComparison.OrdinalIgnoreCase) || (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] is '_' or '-')))
        {
            return false;
        }

        At = end;
        return true;
    }

    protected string? Name(Func<char, bool> belongs)
    {
        SkipSpace();
        var from = At;
        while (At < Text.Length && belongs(Text[At]))
        {
            At++;
        }

        return At > from ? Text[from..At] : null;
    }

    protected string? Quoted()
    {
        SkipSpace();
        if (At >= Text.Length || Text[At] is not ('\'' or '"'))
        {
            return null;
        }

        var end = Text.IndexOf(Text[At], At + 1);
        if (end < 0)
        {
            throw Cannot();
        }

        var quoted = Text[(At + 1)..end];
        At = end + 1;
        return quoted;
    }

    protected decimal? Digits()
    {
        SkipSpace();
        if (At >= Text.Length || !char.IsAsciiDigit(Text[At]))
        {
            return null;
        }

        var digits = Name(letter => char.IsAsciiDigit(letter) || letter == '.')!;
        return decimal.TryParse(digits, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : throw Cannot();
    }

    protected List<Node> Arguments()
    {
        List<Node> arguments = [];
        while (!Symbol(")"))
        {
            if (arguments.Count > 0 && !Symbol(","))
            {
                throw Cannot();
            }

            arguments.Add(Or());
        }

        return arguments;
    }
}

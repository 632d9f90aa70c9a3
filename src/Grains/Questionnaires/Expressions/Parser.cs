using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>Recursive descent, bounded in length and depth.</summary>
internal sealed class Parser
{
    private readonly Lexer lexer;
    private Token token;
    private int depth;

    public Parser(string text, string field)
    {
        lexer = new(text, field);
        if (text.Length > Expression.Longest)
        {
            throw lexer.Error(Expression.Longest, text[^1..], $"an expression may have {Expression.Longest} characters");
        }

        token = lexer.Next();
    }

    public Node Parse()
    {
        var node = Or();
        return token.Kind == TokenKind.End ? node : throw Error("an operator or the end must follow");
    }

    private Node Or() => Chain(And, Operator.Or);

    private Node And() => Chain(Not, Operator.And);

    private Node Sum() => Chain(Product, Operator.Add, Operator.Subtract);

    private Node Product() => Chain(Negative, Operator.Multiply, Operator.Divide);

    private Node Chain(Func<Node> part, params ReadOnlySpan<Operator> operators)
    {
        var left = part();
        // A long chain leans to the left and is as deep as it is long: the tree is walked by recursion.
        for (var length = 1; Take(operators) is { } found; length++)
        {
            if (length > Expression.Deepest * 2)
            {
                throw Error($"{Expression.Deepest * 2} operators of one kind may follow each other");
            }

            left = new Node.Operation(found.Operator, left, part(), found.At);
        }

        return left;
    }

    private Node Not()
    {
        if (!token.Is("not"))
        {
            return Comparison();
        }

        var at = Skip();
        return Deeper(() => new Node.Not(Not(), at));
    }

    private Node Comparison()
    {
        var left = Sum();
        if (Take([Operator.Equal, Operator.NotEqual, Operator.LessOrEqual, Operator.GreaterOrEqual, Operator.Less, Operator.Greater]) is not { } found)
        {
            return left;
        }

        var node = new Node.Operation(found.Operator, left, Sum(), found.At);
        return token.Kind == TokenKind.Symbol && token.Text[0] is '=' or '!' or '<' or '>' ? throw Error("comparisons do not follow each other; join them with and") : node;
    }

    private Node Negative()
    {
        if (!token.Is("-"))
        {
            return Primary();
        }

        var at = Skip();
        return Deeper(() => new Node.Negative(Negative(), at));
    }

    private Node Primary()
    {
        var (kind, text, at) = token;
        switch (kind)
        {
            case TokenKind.Number:
                if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || text.EndsWith('.'))
                {
                    throw Error("must be a number like 5 or 2.5");
                }

                Skip();
                return new Node.Constant(Value.Of(number), at);
            case TokenKind.Text:
                Skip();
                return new Node.Constant(Value.Of(text), at);
            case TokenKind.Reference:
                Skip();
                return new Node.Reference(text, at);
            case TokenKind.Word:
                return Word();
            default:
                if (!token.Is("("))
                {
                    throw Error("a value must stand here: a number, a \"text\", a {question}, a function or (…)");
                }

                Skip();
                var inner = Deeper(Or);
                Require(")");
                return inner;
        }
    }

    private Node Word()
    {
        var word = token;
        switch (word.Text)
        {
            case "true" or "false":
                Skip();
                return new Node.Constant(Value.Of(word.Text == "true"), word.At);
            case "this":
                Skip();
                return new Node.Self(word.At);
        }

        var function = Functions.Find(word.Text) ?? throw Error($"must be one of {string.Join(", ", Functions.Names)}, this, true, false; a question stands in braces");
        Skip();
        var arguments = Deeper(Arguments);
        var (least, most) = Functions.Arguments(function);
        return arguments.Count >= least && arguments.Count <= most
            ? new Node.Call(function, arguments, word.At)
            : throw lexer.Error(word.At, word.Text, least == most ? $"takes {least} arguments" : $"takes {least}..{most} arguments");
    }

    private List<Node> Arguments()
    {
        Require("(");
        List<Node> arguments = [];
        while (!token.Is(")"))
        {
            if (arguments.Count > 0)
            {
                Require(",");
            }

            arguments.Add(Or());
        }

        Skip();
        return arguments;
    }

    private T Deeper<T>(Func<T> parse)
    {
        if (++depth > Expression.Deepest)
        {
            throw Error($"expressions may be nested {Expression.Deepest} deep");
        }

        var parsed = parse();
        depth--;
        return parsed;
    }

    private (Operator Operator, int At)? Take(ReadOnlySpan<Operator> operators)
    {
        foreach (var op in operators)
        {
            if (token.Is(Operators.Text(op)))
            {
                return (op, Skip());
            }
        }

        return null;
    }

    private void Require(string symbol)
    {
        if (!token.Is(symbol))
        {
            throw Error($"'{symbol}' must stand here");
        }

        Skip();
    }

    private int Skip()
    {
        var at = token.At;
        token = lexer.Next();
        return at;
    }

    private InvalidInputException Error(string rule) => lexer.Error(token.At, token.Text, rule);
}

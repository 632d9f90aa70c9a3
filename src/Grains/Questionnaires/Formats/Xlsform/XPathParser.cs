using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>The XPath of XLSForm: <c>${q} = 'x' and selected(${m}, 'y')</c>, <c>. &lt;= 10</c>.</summary>
/// <param name="columns">The cells of the choice for which a choice_filter is written; null elsewhere.</param>
internal sealed class XPathParser(string text, ForeignNodes nodes, Func<string, string?>? columns = null) : ForeignParser(text, nodes)
{
    private static readonly (string Text, Operator Operator)[] Symbols =
    [
        ("!=", Operator.NotEqual), ("<=", Operator.LessOrEqual), (">=", Operator.GreaterOrEqual), ("=", Operator.Equal), ("<", Operator.Less), (">", Operator.Greater),
    ];

    protected override Operator? TakeComparison()
    {
        foreach (var (text, op) in Symbols)
        {
            if (Symbol(text))
            {
                return op;
            }
        }

        return null;
    }

    protected override bool TakeDivision() => Word("div");

    protected override Node Primary()
    {
        if (Symbol("${"))
        {
            var name = Name(letter => letter is not ('}' or '{'))?.Trim() ?? throw Cannot();
            return Symbol("}") ? Nodes.Reference(name) : throw Cannot();
        }

        if (Symbol("("))
        {
            var inner = Or();
            return Symbol(")") ? inner : throw Cannot();
        }

        if (Quoted() is { } quoted)
        {
            return ForeignNodes.Text(quoted);
        }

        if (Digits() is { } number)
        {
            return new Node.Constant(Value.Of(number));
        }

        if (Symbol("."))
        {
            return At < Text.Length && Text[At] is '.' or '/' ? throw Cannot() : new Node.Self();
        }

        return Called();
    }

    private Node Called()
    {
        var from = At;
        var name = Name(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or ':') ?? throw Cannot();
        if (!Symbol("("))
        {
            At = from;
            return columns is not null ? ForeignNodes.Text(columns(Name(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-')!) ?? string.Empty) : throw Cannot();
        }

        var arguments = Arguments();
        return (name, arguments) switch
        {
            ("not", [var condition]) => ForeignNodes.Not(condition),
            ("true", []) => new Node.Constant(Value.Of(true)),
            ("false", []) => new Node.Constant(Value.Of(false)),
            ("selected", [var list, var code]) => ForeignNodes.Call(Function.Selected, list, code),
            ("count-selected", [var list]) => ForeignNodes.Call(Function.Count, list),
            ("string-length", [var own]) => ForeignNodes.Call(Function.Length, own),
            ("string-length", []) => ForeignNodes.Call(Function.Length, new Node.Self()),
            ("regex", [var own, var pattern]) => ForeignNodes.Call(Function.Matches, own, pattern),
            ("today", []) => ForeignNodes.Call(Function.Today),
            ("date", [Node.Constant day]) => ForeignNodes.Call(Function.Date, day),
            ("if", [var condition, var then, var otherwise]) => ForeignNodes.Call(Function.If, condition, then, otherwise),
            ("coalesce", [var one, var other]) => ForeignNodes.Call(Function.OrElse, one, other),
            ("concat", [_, _, ..]) => ForeignNodes.Call(Function.Concat, [.. arguments]),
            ("number" or "int", [var one]) => Nodes.Number(one),
            ("round", [var one, var digits]) => ForeignNodes.Call(Function.Round, Nodes.Number(one), digits),
            ("min" or "max", [_, _, ..]) => ForeignNodes.Call(name == "min" ? Function.Min : Function.Max, [.. arguments.Select(Nodes.Number)]),
            _ => throw new UntranslatableException($"{name}()"),
        };
    }
}

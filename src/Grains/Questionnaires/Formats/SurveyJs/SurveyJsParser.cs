using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>Expressions of SurveyJS: <c>{q} = 'x' and {n} notempty</c>.</summary>
internal sealed class SurveyJsParser(string text, ForeignNodes nodes) : ForeignParser(text, nodes)
{
    private static readonly (string Text, Operator Operator)[] Symbols =
    [
        ("==", Operator.Equal), ("<>", Operator.NotEqual), ("!=", Operator.NotEqual), ("<=", Operator.LessOrEqual), (">=", Operator.GreaterOrEqual), ("=", Operator.Equal), ("<", Operator.Less), (">", Operator.Greater),
    ];

    private static readonly (string Text, Operator Operator)[] Words =
    [
        ("equal", Operator.Equal), ("notequal", Operator.NotEqual), ("lessorequal", Operator.LessOrEqual), ("greaterorequal", Operator.GreaterOrEqual), ("less", Operator.Less), ("greater", Operator.Greater),
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

        foreach (var (text, op) in Words)
        {
            if (Word(text))
            {
                return op;
            }
        }

        return null;
    }

    protected override bool TakeDivision() => Symbol("/");

    protected override Node? Suffix(Node left)
    {
        if (Word("notempty") || Word("empty") is var empty && empty)
        {
            var isNot = Text[..At].EndsWith("notempty", StringComparison.OrdinalIgnoreCase);
            var answered = ForeignNodes.Call(Function.Answered, left);
            return isNot ? answered : ForeignNodes.Not(answered);
        }

        if (Word("anyof"))
        {
            return Each(left, Operator.Or);
        }

        if (Word("allof") || Word("contains"))
        {
            return Each(left, Operator.And);
        }

        return Word("noneof") || Word("notcontains") ? ForeignNodes.Not(Each(left, Operator.Or)) : null;
    }

    protected override Node Primary()
    {
        if (Symbol("!"))
        {
            return ForeignNodes.Not(Primary());
        }

        if (Word("not"))
        {
            return ForeignNodes.Not(Primary());
        }

        if (Symbol("{"))
        {
            var name = Name(letter => letter is not ('}' or '{')) ?? throw Cannot();
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

        if (Word("true") || Word("yes"))
        {
            return new Node.Constant(Value.Of(true));
        }

        return Word("false") || Word("no") ? new Node.Constant(Value.Of(false)) : Called();
    }

    private Node Called()
    {
        var from = At;
        var name = Name(letter => char.IsLetterOrDigit(letter) || letter == '_') ?? throw Cannot();
        if (!Symbol("("))
        {
            At = from;
            throw Cannot();
        }

        var arguments = Arguments();
        return (name, arguments) switch
        {
            ("iif", [var condition, var then, var otherwise]) => ForeignNodes.Call(Function.If, condition, then, otherwise),
            ("today", []) => ForeignNodes.Call(Function.Today),
            ("round", [var number, var digits]) => ForeignNodes.Call(Function.Round, Nodes.Number(number), digits),
            ("round", [var number]) => ForeignNodes.Call(Function.Round, Nodes.Number(number), new Node.Constant(Value.Of(0))),
            ("min" or "max", [_, _, ..]) => ForeignNodes.Call(name == "min" ? Function.Min : Function.Max, [.. arguments.Select(Nodes.Number)]),
            ("sum", [var first, .. var more]) => more.Aggregate(Nodes.Number(first), (sum, next) => new Node.Operation(Operator.Add, sum, Nodes.Number(next))),
            ("length", [var text]) => ForeignNodes.Call(Function.Length, text),
            ("dateDiff", [var one, var other]) => ForeignNodes.Call(Function.Days, one, other),
            _ => throw new UntranslatableException($"{name}()"),
        };
    }

    private Node Each(Node left, Operator join)
    {
        SkipSpace();
        List<Node> members = [];
        if (Symbol("["))
        {
            while (!Symbol("]"))
            {
                if (members.Count > 0 && !Symbol(","))
                {
                    throw Cannot();
                }

                members.Add(Primary());
            }
        }
        else
        {
            members.Add(Primary());
        }

        var texts = members.Select(member => member is Node.Constant constant ? constant.Value.ToString() : throw Cannot());
        return texts.Select(text => ForeignNodes.Call(Function.Selected, left, ForeignNodes.Text(text))).Aggregate((one, other) => new Node.Operation(join, one, other));
    }
}

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>One node of an expression, with the position of its token (0-based) for errors.</summary>
internal abstract record Node(int At)
{
    internal sealed record Constant(Value Value, int At = 0) : Node(At);

    internal sealed record Reference(string Code, int At = 0) : Node(At);

    /// <summary>The answer that a check looks at.</summary>
    internal sealed record Self(int At = 0) : Node(At);

    internal sealed record Call(Function Function, IReadOnlyList<Node> Arguments, int At = 0) : Node(At);

    internal sealed record Operation(Operator Operator, Node Left, Node Right, int At = 0) : Node(At);

    internal sealed record Not(Node Of, int At = 0) : Node(At);

    internal sealed record Negative(Node Of, int At = 0) : Node(At);

    public IEnumerable<Node> Parts => this switch
    {
        Call call => call.Arguments,
        Operation operation => [operation.Left, operation.Right],
        Not not => [not.Of],
        Negative negative => [negative.Of],
        _ => [],
    };

    public IEnumerable<Node> All() => Parts.SelectMany(part => part.All()).Prepend(this);

    /// <summary>From the leaves up.</summary>
    public Node Rewrite(Func<Node, Node> change) => change(this switch
    {
        Call call => call with { Arguments = [.. call.Arguments.Select(argument => argument.Rewrite(change))] },
        Operation operation => operation with { Left = operation.Left.Rewrite(change), Right = operation.Right.Rewrite(change) },
        Not not => not with { Of = not.Of.Rewrite(change) },
        Negative negative => negative with { Of = negative.Of.Rewrite(change) },
        _ => this,
    });
}

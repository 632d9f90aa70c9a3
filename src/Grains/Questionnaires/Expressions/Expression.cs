using System.Text.Json.Serialization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>
/// A condition or a value over answers: <c>{q1} = "yes" and count({q2}) &gt; 1</c>. Only its own functions exist; nothing else
/// can be reached. <c>docs/questionnaires.md</c> has the language.
/// </summary>
[JsonConverter(typeof(ExpressionJson))]
public sealed class Expression : IEquatable<Expression>
{
    /// <summary>In characters.</summary>
    public const int Longest = 4_000;

    /// <summary>How deep expressions may be nested.</summary>
    public const int Deepest = 40;

    private Expression(Node node) : this(node, Printer.Print(node))
    {
    }

    private Expression(Node node, string text)
    {
        Node = node;
        Text = text;
    }

    /// <summary>The canonical text: parsing it gives the same expression.</summary>
    public string Text { get; }

    /// <summary>The questions that it asks, each once, in the order of the text.</summary>
    public IReadOnlyList<string> References => [.. Node.All().OfType<Node.Reference>().Select(reference => reference.Code).Distinct()];

    internal Node Node { get; }

    /// <exception cref="InvalidInputException">Names position, token and rule.</exception>
    public static Expression Parse(string text, string field = "expression") => new(new Parser(text, field).Parse());

    /// <summary>From a tree of an import; refused like a text when it is too long or too deep.</summary>
    internal static Expression Of(Node node, string field = "expression") => Parse(Printer.Print(node), field);

    /// <summary>The same expression over other codes.</summary>
    internal Expression Map(Func<Node, Node> change) => Of(Node.Rewrite(change));

    public bool Equals(Expression? other) => other is not null && other.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as Expression);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}

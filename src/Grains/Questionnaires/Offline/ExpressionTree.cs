using System.Text.Json;
using System.Text.Json.Serialization;
using Oversight.Grains.Questionnaires.Expressions;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Offline;

/// <summary>
/// An expression as nested arrays, kind first: <c>["and", …, …]</c>, <c>["q", code]</c>, <c>["n", "2.5"]</c>,
/// <c>["call", "count", …]</c>. What the device evaluates is the parsed tree, so it needs no parser of its own.
/// </summary>
internal sealed class ExpressionTree : JsonConverter<Expression>
{
    public override Expression Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, Expression value, JsonSerializerOptions options) => Write(writer, value.Node);

    private static void Write(Utf8JsonWriter writer, Node node)
    {
        writer.WriteStartArray();
        switch (node)
        {
            case Node.Constant constant:
                Constant(writer, constant.Value);
                break;
            case Node.Reference reference:
                Leaf(writer, "q", reference.Code);
                break;
            case Node.Self:
                writer.WriteStringValue("this");
                break;
            case Node.Not not:
                Branch(writer, "not", not.Of);
                break;
            case Node.Negative negative:
                Branch(writer, "negative", negative.Of);
                break;
            case Node.Operation operation:
                Branch(writer, Operators.Text(operation.Operator), operation.Left, operation.Right);
                break;
            case Node.Call call:
                Call(writer, call);
                break;
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }

        writer.WriteEndArray();
    }

    private static void Call(Utf8JsonWriter writer, Node.Call call)
    {
        writer.WriteStringValue("call");
        writer.WriteStringValue(Functions.Name(call.Function));
        foreach (var (argument, at) in call.Arguments.Select((argument, at) => (argument, at)))
        {
            if (call.Function == Function.Matches && at == 1 && argument is Node.Constant { Value.Type: ValueType.Text } pattern)
            {
                writer.WriteStartArray();
                Leaf(writer, "pattern", ScriptPatterns.Require(pattern.Value.Text, "matches"));
                writer.WriteEndArray();
            }
            else
            {
                Write(writer, argument);
            }
        }
    }

    private static void Constant(Utf8JsonWriter writer, Value value)
    {
        if (value.Type == ValueType.Truth)
        {
            writer.WriteStringValue("truth");
            writer.WriteBooleanValue(value.Truth);
            return;
        }

        Leaf(writer, value.Type switch { ValueType.Number => "n", ValueType.Date => "d", _ => "t" }, value.ToString());
    }

    private static void Leaf(Utf8JsonWriter writer, string kind, string text)
    {
        writer.WriteStringValue(kind);
        writer.WriteStringValue(text);
    }

    private static void Branch(Utf8JsonWriter writer, string kind, params ReadOnlySpan<Node> parts)
    {
        writer.WriteStringValue(kind);
        foreach (var part in parts)
        {
            Write(writer, part);
        }
    }
}

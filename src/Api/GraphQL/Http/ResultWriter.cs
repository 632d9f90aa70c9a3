using System.Globalization;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Oversight.Api.GraphQL.Execution;

namespace Oversight.Api.GraphQL.Http;

/// <summary>Writes an execution result node by node, without building the answer as objects first.</summary>
internal sealed class ResultWriter(OversightGraphQLOptions options)
{
    public void Write(Utf8JsonWriter json, ExecutionResult result)
    {
        json.WriteStartObject();
        if (result.Errors is { Count: > 0 } errors)
        {
            json.WritePropertyName("errors"u8);
            WriteErrorList(json, errors);
        }

        if (result.Executed)
        {
            json.WritePropertyName("data"u8);
            if (result.Data is ExecutionNode node)
                WriteNode(json, node);
            else
                json.WriteNullValue();
        }

        json.WriteEndObject();
        json.Flush();
    }

    public void WriteErrorList(Utf8JsonWriter json, IEnumerable<ExecutionError> errors)
    {
        json.WriteStartArray();
        foreach (var error in errors.Take(options.Limits.Errors))
            WriteError(json, error);
        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, ExecutionNode? node)
    {
        switch (node)
        {
            case ObjectExecutionNode { SubFields: { } fields }:
                json.WriteStartObject();
                foreach (var field in fields)
                {
                    if (field is IPlannedNode { Planned: var planned })
                        json.WritePropertyName(planned.Name);
                    else
                        json.WritePropertyName(field.Name!);
                    WriteNode(json, field);
                }

                json.WriteEndObject();
                break;
            case ArrayExecutionNode { Items: { } items }:
                json.WriteStartArray();
                foreach (var item in items)
                    WriteNode(json, item);
                json.WriteEndArray();
                break;
            case ArrayExecutionNode list:
                WriteValue(json, list.SerializedResult);
                break;
            case ValueExecutionNode value:
                WriteValue(json, value.ToValue());
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case double number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case DateTime time: json.WriteStringValue(time); break;
            case DateTimeOffset time: json.WriteStringValue(time); break;
            case Guid id: json.WriteStringValue(id); break;
            default: JsonSerializer.Serialize(json, value, value.GetType()); break;
        }
    }

    private void WriteError(Utf8JsonWriter json, ExecutionError error)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, Message(error));
        WriteLocations(json, error);
        WritePath(json, error);
        json.WriteStartObject("extensions"u8);
        WriteExtensions(json, error);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, ExecutionError error)
    {
        if (error.Locations is not { Count: > 0 } locations)
            return;
        json.WriteStartArray("locations"u8);
        foreach (var location in locations)
        {
            json.WriteStartObject();
            json.WriteNumber("line"u8, location.Line);
            json.WriteNumber("column"u8, location.Column);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter json, ExecutionError error)
    {
        if (error.Path is null)
            return;
        json.WriteStartArray("path"u8);
        foreach (object part in error.Path)
        {
            if (part is int index)
                json.WriteNumberValue(index);
            else
                json.WriteStringValue(Convert.ToString(part, CultureInfo.InvariantCulture));
        }

        json.WriteEndArray();
    }

    private static void WriteExtensions(Utf8JsonWriter json, ExecutionError error)
    {
        json.WriteString("code"u8, ErrorText.Code(error));
        if (ErrorText.Field(error) is { } field)
            json.WriteString("field"u8, field);
        if (error is not SurfaceError surface)
            return;
        if (surface.Value is { } value)
            json.WriteString("value"u8, value);
        if (surface.Rule is { } rule)
            json.WriteString("rule"u8, rule);
        if (surface.CorrelationId is { } id)
            json.WriteString("correlationId"u8, id);
        if (surface.Transient)
            json.WriteBoolean("transient"u8, true);
    }

    private string Message(ExecutionError error) => ErrorText.Message(error, options.Suggestions);
}

using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Oversight.Api.GraphQL;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.SignIn;

/// <summary>Reads the body of a sign-in, as strictly as the GraphQL endpoint reads its own.</summary>
internal static class LoginReader
{
    private const int MaxBody = 4 * 1024;

    /// <exception cref="SurfaceError">Another content type (415), too long, no JSON, or not the two texts (400).</exception>
    public static async Task<LoginRequest> ReadAsync(HttpContext context)
    {
        RequestRules.CheckContentType(context.Request);
        var pipe = context.Request.BodyReader;
        var body = await BodyReader.ReadAsync(pipe, context.Request.ContentLength, MaxBody, context.RequestAborted);
        var bytes = body.ToArray();
        pipe.AdvanceTo(body.End);
        var fields = ReadFields(bytes);
        return new(Text(fields, "userName"), Text(fields, "password"));
    }

    private static Dictionary<string, object?> ReadFields(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body))
            throw SurfaceError.BadRequest("The body is not valid UTF-8.", "body", "UTF-8");
        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
                throw SurfaceError.BadRequest("The body is not a JSON object.", "body", "one JSON object");
            var fields = JsonValues.ReadObject(ref reader);
            // Nothing may follow the object: this read throws if something does.
            reader.Read();
            return fields;
        }
        catch (JsonException)
        {
            throw SurfaceError.BadRequest("The body is not well-formed JSON.", "body", "JSON (RFC 8259)");
        }
        catch (JsonRuleException e)
        {
            throw SurfaceError.BadRequest(e.Rule, JsonPath.At(body, e.Offset) ?? "body", e.Rule);
        }
    }

    private static string Text(Dictionary<string, object?> fields, string name) =>
        fields.GetValueOrDefault(name) is string { Length: > 0 } text
            ? text
            : throw SurfaceError.BadRequest($"{name}: required", name, "required, a text that is not empty");
}

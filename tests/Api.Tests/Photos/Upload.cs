using System.Text.Json;

namespace Oversight.Api.Tests.Photos;

/// <summary>An operation with a file beside it.</summary>
internal static class Upload
{
    public const string Send = "mutation($input: SendPhotoInput!) { sendPhoto(input: $input) }";

    public static MultipartFormDataContent Of(string query, object variables, string path, string name, byte[] bytes) => new()
    {
        { new StringContent(JsonSerializer.Serialize(new { query, variables })), "operations" },
        { new StringContent($$"""{"0":["variables.{{path}}"]}"""), "map" },
        { new ByteArrayContent(bytes), "0", name },
    };
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Oversight.Bench.Baseline.Stores;

namespace Oversight.Bench.Baseline.Endpoints;

/// <summary>Source-generated JSON of everything that goes over the wire.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Submission))]
[JsonSerializable(typeof(Accepted))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class Wire : JsonSerializerContext
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, Default);
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }
}

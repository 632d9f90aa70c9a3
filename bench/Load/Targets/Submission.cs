using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oversight.Bench.Load.Targets;

/// <summary>A complaint as JSON members, everything but the braces and the command id: ready to be copied into a request.</summary>
internal sealed class Submission(
    string enterprise, string content, IReadOnlyList<string> claims, string name, string phone, string address, DateOnly occurred)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Enterprise => enterprise;

    /// <summary>UTF-8, begins with a comma.</summary>
    public byte[] Members { get; } = Encoding.UTF8.GetBytes("," + JsonSerializer.Serialize(
        new
        {
            enterprise,
            content,
            claims,
            reporter = new { name, phone, address },
            occurredOn = occurred.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        },
        Options)[1..^1]);
}

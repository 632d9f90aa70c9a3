using System.Text.Json;

namespace Oversight.Chaos.Tests.Submissions;

/// <summary>The public mutation of a served process.</summary>
/// <param name="http">The process.</param>
/// <param name="patience">After this long without an answer the outcome is unknown.</param>
internal sealed class GraphQLDoor(HttpClient http, TimeSpan patience) : IDoor
{
    private const string Submit = "mutation Submit($input: SubmitComplaintInput!) { submitComplaint(input: $input) { number receipt } }";

    public async Task<Acknowledgement> SubmitAsync(Complaint complaint)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            return Read(await http.GraphQLAsync(Submit, new { input = Input(complaint) }, cancellation: limit.Token));
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
        {
            throw new UnknownOutcomeException(problem.Message, problem);
        }
    }

    private static object Input(Complaint complaint) => new
    {
        commandId = complaint.CommandId,
        enterprise = complaint.Enterprise,
        content = complaint.Content,
        reporter = new { name = "陈某某", phone = "13900000000", address = "杭州市西湖区" },
    };

    private static Acknowledgement Read(JsonElement answer)
    {
        if (answer.TryGetProperty("errors", out var errors))
        {
            var text = errors.ToString();
            throw text.Contains("STORAGE_UNAVAILABLE", StringComparison.Ordinal)
                ? new UnknownOutcomeException(text)
                : new InvalidOperationException($"A good submission was refused: {text}");
        }

        var payload = answer.GetProperty("data").GetProperty("submitComplaint");
        return new(payload.GetProperty("number").GetString()!, payload.GetProperty("receipt").GetString()!);
    }
}

using System.Collections.Concurrent;
using System.Text.Json;
using Oversight.Testing.Bureaus;

namespace Oversight.Chaos.Tests.Cases;

/// <summary>
/// Takes one complaint after the other from the form to its closing: the intake unit offers it, the station accepts, an officer
/// takes it and goes through the procedure. Whatever has no answer is sent again under the same id.
/// </summary>
internal sealed class CaseWorker(HttpClient http, ConcurrentDictionary<string, string> closed)
{
    private const string Complain = "mutation($id: String!, $code: String!) { submitComplaint(input: { commandId: $id, enterprise: $code, content: \"面里有虫\", reporter: { name: \"陈\", phone: \"13900000000\" } }) { number } }";
    private const string Offer = "mutation($id: String!, $number: String!) { offerMatter(commandId: $id, number: $number, to: \"beishan\", reason: \"属其辖区\") { stage } }";
    private const string Answer = "mutation($id: String!, $number: String!) { answerOffer(commandId: $id, number: $number, accept: true) { stage } }";
    private const string Take = "mutation($id: String!, $number: String!) { takeMatter(commandId: $id, number: $number) { stage } }";
    private const string Step = "mutation($id: String!, $number: String!, $step: Step!, $details: StepInput) { stepMatter(commandId: $id, number: $number, step: $step, details: $details) { stage } }";

    private static int made;
    private readonly ConcurrentDictionary<string, string> tokens = new();

    /// <summary>Commands that had to be sent again.</summary>
    public int Repeated { get; private set; }

    public async Task WorkAsync(Func<bool> goesOn)
    {
        while (goesOn())
        {
            var id = $"case-{Interlocked.Increment(ref made)}";
            var number = (await SendAsync(null, Complain, new { id, code = BureauFiles.Codes[made % 12] })).GetProperty("submitComplaint").GetProperty("number").GetString()!;
            await SendAsync("clerk", Offer, new { id = id + "-offer", number });
            await SendAsync("officer", Answer, new { id = id + "-answer", number });
            await SendAsync("officer", Take, new { id = id + "-take", number });
            await StepAsync(id, number, "ACCEPT", null);
            await StepAsync(id, number, "BEGIN_MEDIATION", new { bothConsent = true });
            await StepAsync(id, number, "AGREE", new { agreement = new { text = "退款", performedAtOnce = true } });
            closed[number] = await StepAsync(id, number, "CLOSE", null);
        }
    }

    private async Task<string> StepAsync(string id, string number, string step, object? details) =>
        (await SendAsync("officer", Step, new { id = $"{id}-{step}", number, step, details })).GetProperty("stepMatter").GetProperty("stage").GetString()!;

    private async Task<JsonElement> SendAsync(string? who, string query, object variables)
    {
        while (true)
        {
            try
            {
                var token = who is null ? null : tokens.TryGetValue(who, out var known) ? known : tokens[who] = await http.SignInAsync(who, SmallBureau.Password);
                var answer = await http.GraphQLAsync(query, variables, token);
                if (!answer.TryGetProperty("errors", out var errors))
                {
                    return answer.GetProperty("data");
                }

                errors.ToString().ShouldContain("STORAGE_UNAVAILABLE");
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
            {
                // The process is gone; it may have done it or not.
            }

            Repeated++;
            await Task.Delay(50);
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results.Scores;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>The plan as text: what staff save and what the ledger keeps. Camel case, enums by name.</summary>
public static class ScoringPlanJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static string Write(ScoringPlan plan) => JsonSerializer.Serialize(plan, Options);

    /// <summary>Reads a plan and checks it against the questionnaire that it scores.</summary>
    /// <exception cref="InvalidInputException">Names the member and the rule.</exception>
    public static ScoringPlan Read(string json, Questionnaire questionnaire)
    {
        ScoringPlan plan;
        try
        {
            plan = JsonSerializer.Deserialize<ScoringPlan>(json, Options) ?? throw new InvalidInputException("plan", "null", "a scoring plan as JSON");
        }
        catch (JsonException error)
        {
            throw new InvalidInputException("plan" + (error.Path is { Length: > 1 } path ? path[1..] : ""), null, error.Message);
        }

        ScoringPlanRules.Check(plan, new(plan.Root), questionnaire);
        return plan;
    }
}

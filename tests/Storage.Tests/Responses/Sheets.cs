using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses;
using Oversight.Storage.Tests.Ledger;

namespace Oversight.Storage.Tests.Responses;

/// <summary>Responses as the domain decides them.</summary>
internal static class Sheets
{
    private static int ids;

    public static string NewId() => $"sheet{Interlocked.Increment(ref ids):D21}";

    public static ResponseSubmitted Fact(string campaign = "c1", ResponseStatus status = ResponseStatus.Complete, string? stratum = null) => new()
    {
        Campaign = campaign,
        Wave = 1,
        Questionnaire = "q",
        Version = 1,
        Status = status,
        Mode = AnswerMode.Web,
        Language = "zh",
        Day = new(2026, 5, 1),
        Stratum = stratum,
        Answers = Answers.None.With("q1", Answer.Choice("a")),
    };

    public static AppendRequest Of(ResponseSubmitted fact, params QuotaClaim[] claims)
    {
        var id = NewId();
        fact = fact with { Quotas = [.. claims.Select(claim => claim.Key)] };
        return new()
        {
            Stream = StreamKey.Response(id),
            ExpectedVersion = 0,
            Command = Commands.Key(id),
            Digest = "digest",
            Facts = [fact],
            Rows = [ResponseRow.Of(id, fact)],
            Claims = [.. claims],
        };
    }

    /// <summary>A response that takes a place of one quota.</summary>
    public static AppendRequest Claiming(string key, int limit) => Of(Fact(), new QuotaClaim(key, limit));
}

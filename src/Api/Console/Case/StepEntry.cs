using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Case;

/// <summary>What somebody has typed into a step's form so far, field by field.</summary>
public sealed class StepEntry
{
    private const int FenOfYuan = 100;
    private const decimal MostYuan = 10_000_000_000;

    public string Reason { get; set; } = string.Empty;

    public string Ground { get; set; } = string.Empty;

    public string At { get; set; } = string.Empty;

    public string Place { get; set; } = string.Empty;

    public string Mediator { get; set; } = string.Empty;

    public bool Remote { get; set; }

    public string Agreed { get; set; } = string.Empty;

    public string Recovered { get; set; } = string.Empty;

    public bool PerformedAtOnce { get; set; }

    public bool WithoutDocument { get; set; }

    public string ReplyClass { get; set; } = string.Empty;

    public string Satisfaction { get; set; } = string.Empty;

    public string CaseNumber { get; set; } = string.Empty;

    public string Until { get; set; } = string.Empty;

    public bool BothConsent { get; set; }

    public string Related { get; set; } = string.Empty;

    public string Urgency { get; set; } = string.Empty;

    public string LegalBasis { get; set; } = string.Empty;

    /// <summary>The number of an agent; empty for the complainants themselves.</summary>
    public string ByAgent { get; set; } = string.Empty;

    /// <summary>What is empty is left out, so that the step's own rule says that it is needed.</summary>
    /// <exception cref="InvalidInputException">A date or an amount that is none.</exception>
    public StepDetails ToDetails(StepNeeds needs) => new()
    {
        Reason = OrNull(Reason),
        RefusalGround = Choice<RefusalGround>(needs, StepNeeds.RefusalGround, Ground),
        TerminationGround = Choice<TerminationGround>(needs, StepNeeds.TerminationGround, Ground),
        FilingGround = Choice<FilingGround>(needs, StepNeeds.FilingGround, Ground),
        Session = needs.HasFlag(StepNeeds.Session) ? new(Moment("details.session.at", At), Place, Remote, Mediator) : null,
        Agreement = needs.HasFlag(StepNeeds.Agreement) ? new(Agreed, PerformedAtOnce, WithoutDocument, Fen(Recovered)) : null,
        ReplyClass = Choice<ReplyClass>(needs, StepNeeds.ReplyClass, ReplyClass),
        Satisfaction = Choice<Satisfaction>(needs, StepNeeds.Satisfaction, Satisfaction),
        CaseNumber = needs.HasFlag(StepNeeds.CaseNumber) ? OrNull(CaseNumber) : null,
        Until = needs.HasFlag(StepNeeds.Until) && Until.Length > 0 ? Day("details.until", Until) : null,
        BothConsent = needs.HasFlag(StepNeeds.BothConsents) && BothConsent,
        Related = needs.HasFlag(StepNeeds.Related) ? OrNull(Related.Trim()) : null,
        Urgency = Choice<Urgency>(needs, StepNeeds.Urgency, Urgency),
        LegalBasis = needs.HasFlag(StepNeeds.LegalBasis) ? OrNull(LegalBasis) : null,
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static T? Choice<T>(StepNeeds needs, StepNeeds need, string code)
        where T : struct, Enum => needs.HasFlag(need) && Enum.TryParse<T>(code, out var value) ? value : null;

    private static DateOnly Day(string field, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InvalidInputException(field, text, "a day as YYYY-MM-DD");

    private static DateTimeOffset Moment(string field, string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? ChinaTime.Start(DateOnly.FromDateTime(local)) + local.TimeOfDay
            : throw new InvalidInputException(field, text, "a day and a time");

    private static long? Fen(string text)
    {
        if (text.Trim().Length == 0)
        {
            return null;
        }

        return decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var yuan)
            && Math.Abs(yuan) <= MostYuan && decimal.Truncate(yuan * FenOfYuan) == yuan * FenOfYuan
            ? (long)(yuan * FenOfYuan)
            : throw new InvalidInputException("details.agreement.recoveredFen", text, "an amount such as 199.50");
    }
}

using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Steps;

/// <summary>What a step must come with, and what it must not come with.</summary>
internal static class StepRules
{
    private const int MaxReason = 2_000;
    private const int MaxLine = 200;

    /// <summary>From this day Order 121 is in force; grounds that it brought are not open to matters under the older law.</summary>
    private static readonly DateOnly Order121 = new(2026, 4, 15);

    public static void Check(StepNeeds needs, StepNeeds mayHave, StepDetails details, DateOnly lawDate, DateTimeOffset now)
    {
        var given = Given(details);
        foreach (var need in Enum.GetValues<StepNeeds>())
        {
            if (need != StepNeeds.None && needs.HasFlag(need) && !given.HasFlag(need))
            {
                throw new InvalidInputException(Field(need), null, "this step needs it");
            }

            if (need is not (StepNeeds.None or StepNeeds.Reason) && given.HasFlag(need) && !(needs | mayHave).HasFlag(need))
            {
                throw new InvalidInputException(Field(need), "given", "this step has no place for it");
            }
        }

        Texts(details);
        Dates(details, now);
        Law(details, lawDate);
    }

    private static StepNeeds Given(StepDetails details) =>
        Flag(details.Reason is not null, StepNeeds.Reason)
        | Flag(details.RefusalGround is not null, StepNeeds.RefusalGround)
        | Flag(details.TerminationGround is not null, StepNeeds.TerminationGround)
        | Flag(details.FilingGround is not null, StepNeeds.FilingGround)
        | Flag(details.Session is not null, StepNeeds.Session)
        | Flag(details.Agreement is not null, StepNeeds.Agreement)
        | Flag(details.ReplyClass is not null, StepNeeds.ReplyClass)
        | Flag(details.Satisfaction is not null, StepNeeds.Satisfaction)
        | Flag(details.CaseNumber is not null, StepNeeds.CaseNumber)
        | Flag(details.Until is not null, StepNeeds.Until)
        | Flag(details.BothConsent, StepNeeds.BothConsents)
        | Flag(details.Related is not null, StepNeeds.Related)
        | Flag(details.Urgency is not null, StepNeeds.Urgency)
        | Flag(details.LegalBasis is not null, StepNeeds.LegalBasis)
        | Flag(details.Facts is not null, StepNeeds.Facts)
        | Flag(details.Assignment is not null, StepNeeds.Assignment)
        | Flag(details.CoOpinion is not null, StepNeeds.CoOpinion)
        | Flag(details.Checklist is not null, StepNeeds.Checklist)
        | Flag(details.ByAgent is not null, StepNeeds.ByAgent);

    private static StepNeeds Flag(bool given, StepNeeds need) => given ? need : StepNeeds.None;

    private static string Field(StepNeeds need) => need switch
    {
        StepNeeds.BothConsents => "details.bothConsent",
        _ => "details." + char.ToLowerInvariant(need.ToString()[0]) + need.ToString()[1..],
    };

    private static void Texts(StepDetails details)
    {
        if (details.Reason is not null)
        {
            TextRules.Require("details.reason", details.Reason, MaxReason);
        }

        if (details.Agreement is { } agreement)
        {
            TextRules.Require("details.agreement.text", agreement.Text, MaxReason);
            if (agreement.RecoveredFen is < 0)
            {
                throw new InvalidInputException("details.agreement.recoveredFen", $"{agreement.RecoveredFen}", "not below zero");
            }
        }

        if (details.Session is { } session)
        {
            TextRules.RequireLine("details.session.place", session.Place, MaxLine);
            TextRules.RequireLine("details.session.mediator", session.Mediator, MaxLine);
        }

        if (details.Assignment is { } assignment)
        {
            TextRules.RequireLine("details.assignment.main", assignment.Main, MaxLine);
            foreach (var unit in assignment.CoUnits)
            {
                TextRules.RequireLine("details.assignment.coUnits", unit, MaxLine);
            }
        }

        if (details.CoOpinion is { } opinion)
        {
            TextRules.RequireLine("details.coOpinion.unit", opinion.Unit, MaxLine);
            TextRules.Require("details.coOpinion.text", opinion.Text, MaxReason);
        }

        TextRules.Optional("details.checklist.note", details.Checklist?.Note, MaxReason);
        Line("details.caseNumber", details.CaseNumber);
        Line("details.related", details.Related);
        if (details.Facts is not null)
        {
            TextRules.Require("details.facts", details.Facts, SubmissionRules.MaxContent);
        }

        Line("details.legalBasis", details.LegalBasis);
    }

    private static void Line(string field, string? text)
    {
        if (text is not null)
        {
            TextRules.RequireLine(field, text, MaxLine);
        }
    }

    private static void Dates(StepDetails details, DateTimeOffset now)
    {
        if (details.Until is { } until && until < ChinaTime.Day(now))
        {
            throw new InvalidInputException("details.until", until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "not before today");
        }
    }

    private static void Law(StepDetails details, DateOnly lawDate)
    {
        if (lawDate >= Order121)
        {
            return;
        }

        if (details.RefusalGround == RefusalGround.Impersonation)
        {
            throw new InvalidInputException("details.refusalGround", "IMPERSONATION", "this ground came with Order 121; the matter is under the law of before 2026-04-15");
        }

        if (details.TerminationGround == TerminationGround.DeathOrDissolution)
        {
            throw new InvalidInputException("details.terminationGround", "DEATH_OR_DISSOLUTION", "this ground came with Order 121; the matter is under the law of before 2026-04-15");
        }
    }
}

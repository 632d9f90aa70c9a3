using System.Globalization;
using Oversight.Api.Console.Case;
using Oversight.Api.Resources;
using Oversight.Grains.Law;
using Oversight.Grains.Matters.History;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;

namespace Oversight.Api.Schema.Matters;

/// <summary>Says a line of a matter's history in one sentence; the person's own words stand beside it.</summary>
public sealed class HistoryTexts(Texts texts, LawBook law)
{
    /// <summary>In a language of its own, whatever the request's is.</summary>
    public string Say(HistoryLine line, BodyNetwork network, Language language) => In(language, () => Say(line, network));

    /// <summary>A notice in a language of its own.</summary>
    public string Say(Notice notice, Language language) => In(language, () => Say(notice));

    /// <summary>A notice in the language of the request.</summary>
    public string Say(Notice notice) => texts["Notices." + notice.Level, Rule(notice.Rule), texts.Instant(notice.Due.AddMinutes(-1))];

    private static string In(Language language, Func<string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language == Language.Zh ? "zh-CN" : "en");
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>In the language of the request.</summary>
    public string Say(HistoryLine line, BodyNetwork network) => line.Event switch
    {
        HistoryEvent.Received => line.Body is null ? texts["History.Received"] : texts["History.ReceivedBy", Body(line.Body, network)],
        HistoryEvent.Taken => texts["History.Taken", line.Officer],
        HistoryEvent.Stepped => Stepped(line),
        HistoryEvent.Closed => texts["History.Closed", line.Outcome is { } outcome ? texts.Of(outcome) : "—"],
        HistoryEvent.Moved => texts["History.Moved", line.Enterprise],
        HistoryEvent.Offered => texts["History.Offered", line.Custody is { } kind ? texts.Of(kind) : "—", Body(line.Body, network)],
        HistoryEvent.Appointed => texts["History.Appointed", Body(line.Body, network)],
        HistoryEvent.DisputeOpened => texts["History.DisputeOpened", Body(line.Body, network)],
        HistoryEvent.AlarmRaised => texts["History.AlarmRaised", Rule(line.Rule), line.Alarm is { } level ? texts.Of(level) : "—"],
        HistoryEvent.Classified => texts["History.Classified", FieldWords.Of(line.Field ?? "—")],
        HistoryEvent.LawChosen => texts["History.LawChosen", line.LawDate is { } day ? texts.Day(day) : "—"],
        HistoryEvent.DocumentIssued => texts["History.DocumentIssued", line.Form is { } form ? texts.Of(form) : "—", line.Document],
        HistoryEvent.PartiesNamed => line.Count > 1 ? texts["History.PartiesJoint", line.Count] : texts["History.PartiesNamed"],
        HistoryEvent.AgentFiled => texts["History.AgentFiled", string.Join(texts["Format.ListSeparator"], line.Complainants)],
        HistoryEvent.ConsentRecorded => texts["History.ConsentRecorded", string.Join(texts["Format.ListSeparator"], line.Complainants), line.Consent is { } consent ? texts.Of(consent) : "—"],
        HistoryEvent.ClaimsChanged => texts["History.ClaimsChanged", string.Join(texts["Format.ListSeparator"], line.Claims.Select(texts.Of))],
        _ => texts["History." + line.Event],
    };

    /// <summary>The title of a rule, from the newest version that has it.</summary>
    public string Rule(string? id)
    {
        var rule = law.RuleSets.SelectMany(set => set.Rules).LastOrDefault(rule => rule.Id == id);
        return rule is null ? id ?? "—" : IsEnglish ? rule.Title.En : rule.Title.Zh;
    }

    /// <summary>The name of a body, as long as the network knows it; else its id.</summary>
    public string Body(string? id, BodyNetwork network) =>
        network.Find(id) is not { } body ? id ?? texts["Custody.Nobody"] : IsEnglish ? body.NameEn ?? body.Name : body.Name;

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private string Stepped(HistoryLine line)
    {
        var step = line.Step is { } taken ? texts.Of(taken) : "—";
        var known = line.Details is { } details ? string.Join(texts["Format.ListSeparator"], Known(details)) : string.Empty;
        var said = known.Length == 0 ? step : texts["History.SteppedWith", step, known];
        return line.To is { } to ? texts["History.Stepped", said, texts.Of(to)] : said;
    }

    /// <summary>What came with the step, without the reason.</summary>
    private IEnumerable<string> Known(StepDetails details)
    {
        string?[] known =
        [
            details.RefusalGround is { } refusal ? texts.Of(refusal) : null,
            details.TerminationGround is { } termination ? texts.Of(termination) : null,
            details.FilingGround is { } filing ? texts.Of(filing) : null,
            details.Session is { } session ? texts["History.Session", texts.Instant(session.At), session.Place, session.Mediator] : null,
            details.Agreement?.Text,
            details.ReplyClass is { } reply ? texts.Of(reply) : null,
            details.Satisfaction is { } satisfaction ? texts.Of(satisfaction) : null,
            details.CaseNumber,
            details.Until is { } until ? texts["History.Until", texts.Day(until)] : null,
            details.BothConsent ? texts["History.BothConsent"] : null,
            details.Related,
            details.Urgency is { } urgency ? texts.Of(urgency) : null,
            details.LegalBasis,
            details.ByAgent is { } agent ? texts["History.ByAgent", agent] : null,
        ];
        return known.OfType<string>();
    }
}

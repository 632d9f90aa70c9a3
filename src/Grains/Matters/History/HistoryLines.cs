using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Custody;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Matters.Fields;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Matters.Steps;

namespace Oversight.Grains.Matters.History;

/// <summary>Facts of a matter's stream as lines of its history.</summary>
internal static class HistoryLines
{
    public static IEnumerable<HistoryLine> Of(IEnumerable<StoredFact> stream) => stream.Select(Of).OfType<HistoryLine>();

    /// <summary>Null for a fact that tells people nothing.</summary>
    private static HistoryLine? Of(StoredFact stored) => stored.Fact switch
    {
        MatterReceived received => Line(stored, HistoryEvent.Received, received.ReceivedAt) with { Body = received.Holder },
        MatterTaken taken => Line(stored, HistoryEvent.Taken, taken.At ?? stored.At) with { Officer = taken.Handler },
        MatterStepped stepped => Line(stored, HistoryEvent.Stepped, stepped.At) with
        {
            Step = stepped.Step, To = stepped.To, Details = stepped.Details, Words = stepped.Details.Reason,
        },
        MatterClosed closed => Line(stored, HistoryEvent.Closed, closed.ClosedAt) with { Outcome = closed.Outcome, Words = closed.Note },
        MatterMoved moved => Line(stored, HistoryEvent.Moved, moved.MovedAt) with { Enterprise = moved.ToEnterpriseName ?? moved.ToEnterprise },
        MatterClassified classified => Line(stored, HistoryEvent.Classified, classified.At) with { Field = classified.Field, Words = classified.Reason },
        IdentityRead read => Line(stored, HistoryEvent.IdentityRead, stored.At) with { Words = read.Purpose },
        DocumentIssued issued => Line(stored, HistoryEvent.DocumentIssued, issued.IssuedAt) with
        {
            Form = issued.Form, Document = IssuedDocument.From(stored, issued).Number,
        },
        _ => OfParties(stored) ?? OfCustody(stored) ?? OfClock(stored),
    };

    private static HistoryLine? OfParties(StoredFact stored) => stored.Fact switch
    {
        PartiesNamed named => Line(stored, HistoryEvent.PartiesNamed, stored.At) with { Count = named.Others.Length + 1 },
        AgentFiled filed => Line(stored, HistoryEvent.AgentFiled, filed.At) with { Complainants = [filed.Agent.Power.For] },
        ConsentRecorded consent => Line(stored, HistoryEvent.ConsentRecorded, consent.At) with
        {
            Complainants = consent.Complainants, Consent = consent.To, Words = consent.Evidence,
        },
        FormConsentsStated stated => Line(stored, HistoryEvent.FormConsentsStated, stated.At) with { Words = stated.Evidence },
        ClaimsChanged changed => Line(stored, HistoryEvent.ClaimsChanged, changed.At) with { Claims = changed.Claims, Words = changed.Reason },
        _ => null,
    };

    private static HistoryLine? OfCustody(StoredFact stored) => stored.Fact switch
    {
        CustodyOffered offered => Line(stored, HistoryEvent.Offered, offered.At) with { Body = offered.To, Custody = offered.Kind, Words = offered.Reason },
        CustodyAnswered { Accepted: true } accepted => Line(stored, HistoryEvent.OfferAccepted, accepted.At) with { Words = accepted.Reason },
        CustodyAnswered refused => Line(stored, HistoryEvent.OfferRefused, refused.At) with { Words = refused.Reason },
        CustodyAppointed appointed => Line(stored, HistoryEvent.Appointed, appointed.At) with { Body = appointed.To, Words = appointed.Reason },
        DisputeOpened opened => Line(stored, HistoryEvent.DisputeOpened, opened.At) with { Body = opened.Opponent, Words = opened.Reason },
        DisputeSettled settled => Line(stored, settled.Agreed ? HistoryEvent.DisputeAgreed : HistoryEvent.DisputeReferred, settled.At) with { Words = settled.Reason },
        _ => null,
    };

    private static HistoryLine? OfClock(StoredFact stored) => stored.Fact switch
    {
        AlarmRaised alarm => Line(stored, HistoryEvent.AlarmRaised, alarm.At) with { Rule = alarm.Rule, Alarm = alarm.Level },
        ClocksRecomputed => Line(stored, HistoryEvent.ClocksRecomputed, stored.At),
        LawChosen chosen => Line(stored, HistoryEvent.LawChosen, chosen.At) with { LawDate = chosen.LawDate, Words = chosen.Reason },
        _ => null,
    };

    private static HistoryLine Line(StoredFact stored, HistoryEvent what, DateTimeOffset at) => new(stored.Version, at, stored.Actor, what);
}

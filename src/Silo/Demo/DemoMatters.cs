using System.Globalization;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Silo.Import.Matters;

namespace Oversight.Silo.Demo;

/// <summary>Makes a year of matters: most of the old ones are closed, most of the new ones open.</summary>
internal sealed class DemoMatters(
    Chance chance, IReadOnlyList<DemoBusiness> known, IReadOnlyList<DemoBusiness> nameless, IReadOnlyList<Division> streets, DateTimeOffset now)
{
    private const int Days = 365;

    /// <summary>A few that came in since take longer than others; nothing older is forgotten.</summary>
    private const int DaysOpen = 40;

    /// <summary>What came in since lies with the intake unit.</summary>
    private const int DaysAtIntake = 3;

    private readonly DemoTexts _texts = new(chance);
    private readonly DemoPeople _people = new(chance);

    /// <summary>In the order in which they were received.</summary>
    public List<MatterItem> Make(int count)
    {
        var times = Enumerable.Range(0, count).Select(_ => Received()).Order().ToArray();
        return [.. times.Select((time, at) => One(at + 1, time))];
    }

    private MatterItem One(int number, DateTimeOffset received)
    {
        var kind = chance.Pick((MatterKind.Complaint, 72), (MatterKind.Report, 15), (MatterKind.Finding, 6), (MatterKind.Suggestion, 4), (MatterKind.MediaItem, 3));
        var item = new MatterItem
        {
            Source = "demo",
            Id = number.ToString(CultureInfo.InvariantCulture),
            Kind = kind,
            ReceivedAt = received,
            Content = "",
            Way = Way(kind),
            HasReceipt = true,
            RunsHere = true,
        };
        return Closed(kind == MatterKind.Suggestion ? Suggestion(item) : About(item));
    }

    private MatterItem Suggestion(MatterItem item)
    {
        var street = chance.Pick(streets);
        var (content, title) = _texts.Suggestion(street.Name);
        var body = title.EndsWith("提案", StringComparison.Ordinal) ? DeputyBody.Cppcc : DeputyBody.PeoplesCongress;
        return item with { Street = street.Code.Value, Content = content, Suggestion = new(_people.Name(), body, title) };
    }

    private MatterItem About(MatterItem item)
    {
        var isNameless = item.Kind is MatterKind.Complaint or MatterKind.Report && chance.OneIn(25);
        var business = isNameless ? chance.Pick(nameless) : chance.PickSkewed(known);
        item = isNameless ? item with { Business = business.Registration } : item with { Enterprise = business.Registration.Code };
        var day = ChinaTime.Day(item.ReceivedAt).AddDays(-chance.Between(0, 12));
        switch (item.Kind)
        {
            case MatterKind.Complaint:
                var claims = _texts.Claims(business.Trade);
                return item with { Content = _texts.Complaint(business.Trade, day, claims), Claims = claims, OccurredOn = day, Reporter = _people.Person() };
            case MatterKind.Report:
                return item with { Content = _texts.Report(business.Trade, day), OccurredOn = day, Reporter = chance.Percent(45) ? _people.Person() : null };
            case MatterKind.Finding:
                var (found, finding) = _texts.Finding(business.Trade, day);
                return item with { Content = found, Finding = finding, OccurredOn = day };
            default:
                var (story, media) = _texts.Media(business.Registration.Name, business.Trade, day);
                return item with { Content = story, Media = media };
        }
    }

    private MatterItem Closed(MatterItem item)
    {
        var closed = item.ReceivedAt.AddHours(Hours(item.Kind)).AddSeconds(chance.Between(0, 3599));
        if (closed > now || (chance.OneIn(8) && item.ReceivedAt > now.AddDays(-DaysOpen))) return item with { Holder = item.ReceivedAt > now.AddDays(-DaysAtIntake) ? DemoNetwork.Intake : DemoNetwork.Consumers };
        var outcome = Outcome(item.Kind);
        return item with { Holder = DemoNetwork.Consumers, ClosedAt = closed, Outcome = outcome, Note = _texts.Note(outcome) };
    }

    // Never on the day of the receipt: DemoOffice relies on it.
    private int Hours(MatterKind kind) => 24 * kind switch
    {
        MatterKind.Suggestion => chance.Between(30, 150),
        MatterKind.MediaItem => chance.Between(1, 10),
        MatterKind.Finding => chance.Between(3, 40),
        _ => chance.Between(2, 55),
    } + chance.Between(0, 8);

    private MatterOutcome Outcome(MatterKind kind) => kind switch
    {
        MatterKind.Complaint => chance.Pick((MatterOutcome.Settled, 58), (MatterOutcome.NotSettled, 16), (MatterOutcome.Refused, 12), (MatterOutcome.Withdrawn, 11), (MatterOutcome.Transferred, 3)),
        MatterKind.Suggestion => MatterOutcome.Answered,
        MatterKind.Finding => MatterOutcome.Confirmed,
        MatterKind.MediaItem => chance.Pick((MatterOutcome.Answered, 88), (MatterOutcome.Transferred, 12)),
        _ => chance.Pick((MatterOutcome.Confirmed, 45), (MatterOutcome.Unfounded, 43), (MatterOutcome.Transferred, 12)),
    };

    private Source Way(MatterKind kind) => kind switch
    {
        MatterKind.Complaint => chance.Pick((Source.Web, 45), (Source.Hotline, 55)),
        MatterKind.Report => chance.Pick((Source.Web, 40), (Source.Hotline, 35), (Source.ReportBox, 25)),
        MatterKind.Finding => Source.Api,
        _ => Source.Web,
    };

    // People complain by day; sales in June and November and the New Year leave their mark.
    private DateTimeOffset Received()
    {
        while (true)
        {
            var time = now.AddDays(-chance.Between(0, Days - 1)).AddSeconds(-chance.Between(0, 24 * 60 * 60));
            time = new DateTimeOffset(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), time.Offset);
            var local = ChinaTime.Local(time);
            var isBusy = local.Month is 1 or 6 or 11;
            var isDay = local.Hour is >= 8 and < 22;
            if (time < now && (isDay || chance.OneIn(12)) && (isBusy || chance.Percent(70))) return time;
        }
    }
}

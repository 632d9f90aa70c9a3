using Dapper;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Grains.Statistics;
using Oversight.Grains.Streets;
using Oversight.Storage.Engines;
using Oversight.Storage.Migrations;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;

namespace Oversight.Storage.Tests.Statistics;

/// <summary>What the read side counts is what a look at every stream counts, and every count can list its matters.</summary>
public abstract class StatisticsConformance<TEngine> : IAsyncLifetime
    where TEngine : Engine, new()
{
    private static readonly DateTimeOffset Now = new(2026, 5, 20, 4, 0, 0, TimeSpan.Zero);
    private static readonly Caller Supervisor = new("chen", Role.Supervisor, string.Empty);
    private static readonly Caller Clerk = new("he", Role.Staff, string.Empty);

    private readonly List<NaiveFigures> all = [];
    private TestPlace? place;
    private LedgerProgram? program;

    private LedgerProgram Program => program!;

    private IFigureDirectory Figures => Program.Get<IFigureDirectory>();

    private StatisticsDesk Desk => new(Figures, Program.Get<IBodyDirectory>(), Program.Get<IDivisionDirectory>(), new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Now));

    public async ValueTask InitializeAsync()
    {
        place = await new TEngine().NewPlaceAsync();
        program = await LedgerProgram.StartAsync(place);
        await Program.AppendAsync(Commands.Division("330106", "西湖区"));
        await Program.AppendAsync(Commands.Division("330106001", "北山街道"));
        await new Caseload(Program, 5).FillAsync(260);
        await LookAtAllAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Program.DisposeAsync();
        place?.Dispose();
    }

    [Fact]
    public async Task Counts_agree_with_a_look_at_every_stream_and_list_their_matters()
    {
        var random = new Random(3);
        for (var n = 0; n < 40; n++)
        {
            var from = Caseload.Start.AddDays(random.Next(-5, 150));
            var question = new FigureQuestion(from, from.AddDays(random.Next(1, 200)), Now, Pick(random, "", "33", "330106", "330106001"))
            {
                Kind = random.Next(3) == 0 ? Pick(random, Enum.GetValues<MatterKind>()) : null,
                Source = random.Next(4) == 0 ? Pick(random, Enum.GetValues<Source>()) : null,
                Holders = random.Next(3) == 0 ? [.. Pick<string[]>(random, ["unit"], ["unit", ""], ["station", "food"], [], [""])] : null,
                Fields = random.Next(3) == 0 ? [Pick<FieldPart>(random, new("01", ["food"]), new("05", []), new("-", ["unit", "city", ""]))] : [],
                WithoutConfidential = random.Next(3) == 0,
            };
            var key = Pick(random, Enum.GetValues<FigureKey>());

            var counted = await Figures.CountAsync(question, key);

            var expected = all.Where(matter => Matches(matter, question)).GroupBy(matter => (Key: KeyOf(matter, key), matter.Received.Kind));
            counted.Select(row => $"{row.Key} {row.Kind} {row.Tally}").Order()
                .ShouldBe(expected.Select(group => $"{group.Key.Key} {group.Key.Kind} {Sum(group)}").Order(), $"{question} {key}");
            await ListsHoldWhatIsCountedAsync(question, counted);
        }

        foreach (var part in Parts.All)
        {
            Sum(all)[part].ShouldBePositive($"no matter at all is {part}");
        }
    }

    [Fact]
    public async Task Lines_sum_to_the_whole_and_bodies_hold_what_lies_below_them()
    {
        var filter = new StatisticsFilter(Period.Parse("2026"));
        var total = (await Desk.ReadAsync(filter, StatisticsGroup.Total, Supervisor)).Total;
        Of(total, "received").ShouldBe(Sum(all.Where(matter => ChinaYear(matter) == 2026))[Part.Received]);
        foreach (var group in new[] { StatisticsGroup.Month, StatisticsGroup.District, StatisticsGroup.Street, StatisticsGroup.Field, StatisticsGroup.Kind, StatisticsGroup.Source })
        {
            var table = await Desk.ReadAsync(filter, group, Supervisor);
            foreach (var figure in FigureBook.All.Where(figure => figure.Unit != FigureUnit.Rate))
            {
                table.Total[figure.Id].Value.Numerator.ShouldBe(total[figure.Id].Value.Numerator, $"{group} {figure.Id}");
                table.Rows.Sum(row => row[figure.Id].Value.Numerator).ShouldBe(total[figure.Id].Value.Numerator, $"{group} {figure.Id}");
            }

            table.Rows.ShouldAllBe(row => row.Cells.All(cell => cell.Value.Denominator == null || cell.Value.Numerator <= cell.Value.Denominator));
        }

        var bodies = (await Desk.ReadAsync(filter, StatisticsGroup.Body, Supervisor)).Rows.ToDictionary(row => row.Key, row => Of(row, "received"));
        bodies["city"].ShouldBe(bodies["district"] + Held("city"));
        bodies["district"].ShouldBe(Held("district") + Held("unit") + Held("food") + Held("station"));
        bodies["-"].ShouldBe(Held(null));
    }

    [Fact]
    public async Task Few_reports_are_counted_only_for_those_who_may_see_reports()
    {
        var filter = new StatisticsFilter(Period.Parse("2026-01")) { Kind = MatterKind.Report };
        var seen = await Desk.ReadAsync(filter, StatisticsGroup.Source, Supervisor);
        var shown = await Desk.ReadAsync(filter, StatisticsGroup.Source, Clerk);

        seen.Rows.ShouldContain(row => Of(row, "received") == 1 || Of(row, "received") == 2);
        foreach (var row in seen.Rows)
        {
            var few = Of(row, "received") is 1 or 2;
            var clerks = shown.Rows.Single(other => other.Key == row.Key);
            Of(clerks, "received").ShouldBe(few ? 0 : Of(row, "received"), row.Key);
            clerks.Suppressed.ShouldBe(few);
        }

        Of(shown.Total, "received").ShouldBe(shown.Rows.Sum(row => Of(row, "received")));
        await Should.ThrowAsync<ForbiddenException>(() => Desk.ListAsync(filter, StatisticsGroup.Total, "total", Part.Received, 10, null, new("root", Role.Admin, "")));
        (await Desk.ListAsync(filter, StatisticsGroup.Total, "total", Part.Received, 10, null, Clerk)).Items.ShouldBeEmpty();
        (await Desk.ListAsync(filter, StatisticsGroup.Total, "total", Part.Received, 10, null, Supervisor)).Items.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Every_line_lists_as_many_matters_as_it_counts()
    {
        var filter = new StatisticsFilter(Period.Parse("2026-Q1"), "33");
        foreach (var group in Enum.GetValues<StatisticsGroup>())
        {
            var table = await Desk.ReadAsync(filter, group, Supervisor);
            foreach (var row in table.Rows.Append(table.Total))
            {
                var listed = await Desk.ListAsync(filter, group, row.Key, Part.Accepted, 500, null, Supervisor);
                listed.Items.Length.ShouldBe((int)Of(row, "accepted"), $"{group} {row.Key}");
            }
        }
    }

    [Fact]
    public async Task An_area_sees_its_own_and_the_street_must_lie_in_it()
    {
        var officer = new Caller("lin", Role.Officer, "330106");
        var table = await Desk.ReadAsync(new(Period.Parse("2026")), StatisticsGroup.Street, officer);

        table.Rows.ShouldAllBe(row => row.Key.StartsWith("330106", StringComparison.Ordinal));
        table.Rows[0].Label.ShouldBe("西湖区北山街道");
        await Should.ThrowAsync<ForbiddenException>(() => Desk.ReadAsync(new(Period.Parse("2026"), "3205"), StatisticsGroup.Total, officer));
        await Should.ThrowAsync<ForbiddenException>(() => Desk.ReadAsync(new(Period.Parse("2026")), StatisticsGroup.Total, new("m", Role.Media, "")));
        await Should.ThrowAsync<ForbiddenException>(() => Desk.ListAsync(new(Period.Parse("2026")), StatisticsGroup.Street, "-", Part.Received, 5, null, officer));
    }

    [Fact]
    public async Task Activity_counts_green_channel_enterprises_and_not_their_complaints()
    {
        var active = all.Where(matter => matter.ToTally()[Part.OdrStarted] == 1).Select(matter => matter.Received.Enterprise).Intersect(Caseload.Green).Count();
        active.ShouldBePositive();

        var activity = (await Desk.ReadAsync(new(Period.Parse("2026")), StatisticsGroup.Body, Supervisor)).Total["odrActivity"].Value;
        (activity.Numerator, activity.Denominator).ShouldBe((active, 3));
        (await Desk.ReadAsync(new(Period.Parse("2026"), "3205"), StatisticsGroup.Total, Supervisor)).Total["odrActivity"].Value.Value.ShouldBeNull();
    }

    [Fact]
    public async Task A_change_is_measured_against_as_much_time_as_has_passed()
    {
        var table = await Desk.ReadAsync(new(Period.Parse("2026-05")), StatisticsGroup.Total, Supervisor);
        var start = new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.FromHours(8));
        var elapsed = Now - start;
        var april = start.AddMonths(-1);

        long now = all.Count(matter => matter.Received.ReceivedAt >= start && matter.Received.ReceivedAt < start.AddMonths(1));
        long before = all.Count(matter => matter.Received.ReceivedAt >= april && matter.Received.ReceivedAt < april + elapsed);

        table.Until.ShouldBe(Now);
        table.Total["received"].PeriodOnPeriod.ShouldBe(decimal.Round(100m * (now - before) / before, 2, MidpointRounding.AwayFromZero));
        table.Total["received"].YearOnYear.ShouldBeNull();
    }

    [Fact]
    public async Task Verify_finds_a_touched_row_and_the_migration_folds_lost_ones_again()
    {
        (await DifferencesAsync()).ShouldBeEmpty();
        (await Program.ExecuteAsync("UPDATE case_figures SET accepted = 0 WHERE accepted = 1")).ShouldBePositive();
        (await DifferencesAsync()).ShouldContain("case_figures");
        (await Program.ExecuteAsync("DELETE FROM case_figures")).ShouldBePositive();
        await Program.ExecuteAsync("INSERT INTO case_figures (seq, first_done, mediated, odr) VALUES (900000, 0, 0, 0)");
        (await DifferencesAsync()).ShouldContain("case_figures");

        await Program.ExecuteAsync("DELETE FROM case_figures WHERE seq = 900000");
        await Program.ExecuteAsync($"DELETE FROM schema_version WHERE scriptname = '{FiguresBackfill.Name}'");
        await Program.DisposeAsync();
        program = await LedgerProgram.StartAsync(place!);

        (await DifferencesAsync()).ShouldBeEmpty();
        (await Program.ScalarAsync<long>("SELECT count(*) FROM case_figures")).ShouldBePositive();
    }

    private async Task<HashSet<string>> DifferencesAsync()
    {
        var found = new HashSet<string>();
        await foreach (var difference in Program.Get<LedgerVerifier>().VerifyAsync())
        {
            found.Add(difference.Table);
        }

        return found;
    }

    private async Task LookAtAllAsync()
    {
        var streams = await Program.Database.UseAsync(connection => connection.QueryAsync<string>("SELECT DISTINCT stream FROM record WHERE stream LIKE 'matter/%'"));
        foreach (var stream in streams)
        {
            MatterState? state = null;
            var stored = await Program.Ledger.ReadStreamAsync(stream);
            foreach (var fact in stored)
            {
                state = MatterState.Apply(stream["matter/".Length..], state, fact);
            }

            all.Add(new(state!, [.. stored.Select(fact => fact.Fact)], Now));
        }
    }

    private async Task ListsHoldWhatIsCountedAsync(FigureQuestion question, IReadOnlyList<FigureRow> counted)
    {
        foreach (var part in Parts.All.Where(part => part != Part.Recovered))
        {
            var listed = 0;
            string? after = null;
            do
            {
                var page = await Figures.ListAsync(question, part, 50, after);
                listed += page.Items.Length;
                after = page.HasNextPage ? page.EndCursor : null;
            }
            while (after is not null);

            listed.ShouldBe((int)counted.Sum(row => row.Tally[part]), $"{part} {question}");
        }
    }

    private static bool Matches(NaiveFigures matter, FigureQuestion question) =>
        matter.Received.ReceivedAt >= question.From && matter.Received.ReceivedAt < question.Until
        && (question.Division.Length == 0 || matter.Received.Street?.StartsWith(question.Division, StringComparison.Ordinal) == true)
        && (question.Kind is null || matter.Received.Kind == question.Kind)
        && (question.Source is null || matter.Received.Source == question.Source)
        && (question.Holders is not { } holders || holders.Contains(matter.Holder ?? string.Empty))
        && question.Fields.All(part => part.Takes(matter.Field, matter.Holder))
        && !(question.WithoutConfidential && matter.Received.Kind == MatterKind.Report);

    private static string KeyOf(NaiveFigures matter, FigureKey key) => key switch
    {
        FigureKey.District => matter.Received.Street?[..6] ?? string.Empty,
        FigureKey.Street => matter.Received.Street ?? string.Empty,
        FigureKey.Holder => matter.Holder ?? string.Empty,
        FigureKey.Field => matter.Field ?? matter.Holder ?? string.Empty,
        FigureKey.Source => $"{matter.Received.Source}",
        _ => string.Empty,
    };

    private long Held(string? holder) => all.Count(matter => matter.Holder == holder && ChinaYear(matter) == 2026);

    private static int ChinaYear(NaiveFigures matter) => Grains.Subjects.ChinaTime.Year(matter.Received.ReceivedAt);

    private static long Of(StatisticsRow row, string figure) => row[figure].Value.Numerator;

    private static Tally Sum(IEnumerable<NaiveFigures> matters) => matters.Aggregate(Tally.Zero, (sum, matter) => sum + matter.ToTally());

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];
}

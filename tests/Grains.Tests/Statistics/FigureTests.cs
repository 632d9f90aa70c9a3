using CsCheck;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;
using Oversight.Grains.Statistics;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Statistics;

/// <summary>The key figures by themselves.</summary>
public sealed class FigureTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What Jiujiang published for the first half of 2024.</summary>
    [Theory]
    [InlineData("acceptanceRate", "80.73")]
    [InlineData("mediationRate", "66.81")]
    [InlineData("closingRate", "96.32")]
    public void Rates_come_to_what_a_bureau_published(string figure, string expected)
    {
        var jiujiang = Counts((Part.Received, 20_616), (Part.Complaints, 20_616), (Part.Accepted, 16_644), (Part.Mediated, 11_120), (Part.Closed, 19_858));

        Text(FigureBook.Find(figure)!.Of(jiujiang, jiujiang)).ShouldBe(expected);
    }

    [Fact]
    public void Nothing_to_divide_by_is_no_rate_of_zero()
    {
        foreach (var figure in FigureBook.All)
        {
            figure.Of(Tally.Zero, Tally.Zero).Value.ShouldBe(figure.Unit == FigureUnit.Rate ? null : 0, figure.Id);
        }
    }

    [Fact]
    public void A_rate_changes_in_points_and_a_count_in_per_cent()
    {
        var (before, after) = (Counts((Part.Received, 50), (Part.Closed, 40)), Counts((Part.Received, 60), (Part.Closed, 30)));

        Change("received", before, after).ShouldBe(20);
        Change("closingRate", before, after).ShouldBe(-30);
        Change("received", Tally.Zero, after).ShouldBeNull();
        Change("closingRate", Tally.Zero, after).ShouldBeNull();

        static decimal? Change(string figure, Tally before, Tally after) =>
            FigureBook.Find(figure)!.Of(after, after).ChangeSince(FigureBook.Find(figure)!.Of(before, before));
    }

    [Fact]
    public void Every_figure_has_its_name_and_definition_in_both_languages()
    {
        FigureBook.All.Select(figure => figure.Id).ShouldBeUnique();
        FigureBook.All.ShouldAllBe(figure => figure.NameZh.Length > 0 && figure.NameEn.Length > 0 && figure.DefinitionZh.Length > 5 && figure.DefinitionEn.Length > 5);
        FigureBook.All.ShouldAllBe(figure => figure.Id == FigureBook.OdrActivityId || figure.Unit == FigureUnit.Rate == figure.Denominator.HasValue);
    }

    [Fact]
    public void The_documentation_has_every_definition()
    {
        var lines = File.ReadAllLines(Repository.File("docs", "statistics.md"));
        foreach (var figure in FigureBook.All)
        {
            lines.ShouldContain($"| `{figure.Id}` | {figure.NameZh} {figure.NameEn} | {figure.DefinitionZh} {figure.DefinitionEn} |");
        }
    }

    [Fact]
    public void A_numerator_is_a_part_of_its_denominator_and_sums_are_sums_of_parts()
    {
        Matter.Array[0, 30].Sample(matters =>
        {
            var half = matters.Length / 2;
            var (one, other, whole) = (Sum(matters[..half]), Sum(matters[half..]), Sum(matters));
            foreach (var part in Parts.All)
            {
                (one[part] + other[part]).ShouldBe(whole[part]);
            }

            foreach (var figure in FigureBook.All)
            {
                var value = figure.Of(one, whole);
                (value.Denominator is null || value.Numerator <= value.Denominator).ShouldBeTrue($"{figure.Id}: {one}");
                (figure.Unit != FigureUnit.Rate || value.Value is null or (>= 0 and <= 100)).ShouldBeTrue(figure.Id);
            }

            whole[Part.CalledBack].ShouldBe(whole[Part.VerySatisfied] + whole[Part.Satisfied] + whole[Part.Fair] + whole[Part.Dissatisfied]);
            whole[Part.Content].ShouldBe(whole[Part.VerySatisfied] + whole[Part.Satisfied]);
        });
    }

    private static Gen<DateTimeOffset?> Time { get; } =
        Gen.Select(Gen.Bool, Gen.Int[-100, 100]).Select((given, days) => given ? Now.AddDays(days) : (DateTimeOffset?)null);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Gen<CaseFigures?> Figures { get; } =
        from firstDue in Time
        from firstEnd in Time
        from closeDue in Time
        from closeEnd in Time
        from first in Gen.Bool
        from accepted in OneOf<bool?>(null, true, false)
        from mediated in Gen.Bool
        from fen in OneOf<long?>(null, 0, 100)
        from said in OneOf<Satisfaction?>(null, Satisfaction.VerySatisfied, Satisfaction.Satisfied, Satisfaction.Fair, Satisfaction.Dissatisfied)
        from odr in Gen.Enum<OdrResult>()
        from none in Gen.Bool
        select none ? null : new CaseFigures
        {
            FirstDue = firstDue,
            FirstEnd = firstEnd,
            FirstDone = first && firstEnd is not null,
            CloseDue = closeDue,
            CloseEnd = closeEnd,
            Accepted = accepted,
            Mediated = mediated && accepted == true,
            RecoveredFen = mediated && accepted == true ? fen : null,
            Satisfaction = said,
            Odr = odr,
        };

    private static Gen<(MatterRow Row, CaseFigures? Figures)> Matter { get; } =
        from kind in Gen.Enum<MatterKind>()
        from outcome in Gen.Enum<MatterOutcome>()
        from closed in Gen.Bool
        from due in Time
        from figures in Figures
        select (new MatterRow
        {
            Id = "m",
            Kind = kind,
            Status = closed ? MatterStatus.Closed : MatterStatus.Received,
            Outcome = closed ? outcome : null,
            Summary = "面",
            ReceivedAt = Now.AddDays(-40),
            DueAt = closed ? null : due,
            Stage = Stage.Registered,
            Version = 1,
        }, figures);

    private static Tally Sum(IEnumerable<(MatterRow Row, CaseFigures? Figures)> matters) =>
        matters.Aggregate(Tally.Zero, (sum, matter) => sum + Tally.Of(matter.Row, matter.Figures, Now));

    private static Tally Counts(params (Part Part, long Count)[] counts) => new(Parts.All.Select(part => counts.FirstOrDefault(pair => pair.Part == part).Count));

    private static string? Text(FigureValue value) => value.Value?.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}

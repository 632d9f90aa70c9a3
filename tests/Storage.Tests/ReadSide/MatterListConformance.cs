using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.ReadSide;

/// <summary>The list of matters holds what the filters say, newest first, each once.</summary>
public abstract class MatterListConformance<TEngine>(LedgerFixture<TEngine> fixture) : IClassFixture<LedgerFixture<TEngine>>
    where TEngine : Engine, new()
{
    private readonly Random random = new(11);

    private LedgerProgram Program => fixture.Program;

    private IMatterDirectory Matters => fixture.Program.Get<IMatterDirectory>();

    [Fact]
    public async Task Random_lists_hold_what_a_look_at_every_matter_holds()
    {
        var all = await FillAsync();
        for (var n = 0; n < 150; n++)
        {
            MatterSearch search = new(
                Maybe(Enum.GetValues<MatterKind>()), Maybe(Enum.GetValues<MatterStatus>()),
                Pick("", "", "110101001", "110101", "11", "32", "44"), MaybeText("M1", "M2", "M3"), MaybeText("li", "wang"), 1 + random.Next(20), null)
            {
                Unplaced = random.Next(2) == 0,
            };

            // Other tests have matters here as well.
            var found = (await PagesAsync(search)).Where(row => all.Exists(known => known.Id == row.Id));
            found.Select(row => row.Number).ShouldBe(all.Where(row => Matches(row, search)).Reverse().Select(row => row.Number), $"{search}");
        }
    }

    [Fact]
    public async Task A_matter_is_found_by_its_number_and_by_its_receipt()
    {
        var opened = Commands.Complaint("M9", null);
        await Program.AppendAsync(opened);
        var row = (await Program.MatterAsync(opened)).ToRow();

        (await Matters.FindByNumberAsync(row.Number!)).ShouldBe(row);
        (await Matters.FindByReceiptAsync(row.ReceiptHash!)).ShouldBe(row);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TS")]
    [InlineData("TS-2026-1")]
    [InlineData("TS-2026-0000001")]
    [InlineData("TS-2026-999999")]
    [InlineData("TS-2026-99999999999999999999")]
    [InlineData("ts-2026-000001")]
    [InlineData("TS-2026-000001 ")]
    [InlineData("TS-2026-00000\u0661")]
    [InlineData("TS\0-2026-000001")]
    public async Task What_is_no_number_finds_nothing(string number)
    {
        await Program.AppendAsync(Commands.Complaint("M8", null));

        (await Matters.FindByNumberAsync(number)).ShouldBeNull();
        (await Matters.FindByReceiptAsync(number)).ShouldBeNull();
    }

    [Fact]
    public async Task A_cursor_of_another_list_is_refused()
    {
        var refused = await Should.ThrowAsync<InvalidInputException>(() => Matters.ListAsync(new(null, null, "", null, null, 10, "ZS8x")));

        refused.Field.ShouldBe("after");
    }

    [Fact]
    public async Task A_business_that_was_identified_is_listed_until_its_last_matter_has_moved()
    {
        await Program.AppendAsync(Commands.Register("L0123456789AB", "无名店"));
        var opened = Commands.Complaint("L0123456789AB", null);
        await Program.AppendAsync(opened);
        await Program.AppendAsync(Commands.Identify("L0123456789AB", "无名店", "M7"));
        (await Matters.ListUnmovedAsync()).ShouldBe([("L0123456789AB", "M7")]);

        await Program.AppendAsync(Commands.Move(await Program.MatterAsync(opened), "M7", null));

        (await Matters.ListUnmovedAsync()).ShouldBeEmpty();
        (await PagesAsync(new(null, null, "", "M7", null, 10, null))).ShouldHaveSingleItem().Id.ShouldBe(MatterId.Of(opened.Command));
        (await PagesAsync(new(null, null, "", "L0123456789AB", null, 10, null))).ShouldBeEmpty();
    }

    private async Task<List<MatterRow>> FillAsync()
    {
        var openings = Enumerable.Range(0, 120).Select(_ => Commands.Open(
            Pick(Enum.GetValues<MatterKind>()), MaybeText("M1", "M2", "M3"), MaybeText("110101001", "110101002", "110102001", "320501100"))).ToArray();
        foreach (var opening in openings)
        {
            await Program.AppendAsync(opening);
        }

        var rows = new List<MatterRow>();
        foreach (var opening in openings)
        {
            await GoOnAsync(opening);
            rows.Add((await Program.MatterAsync(opening)).ToRow());
        }

        return rows;
    }

    private async Task GoOnAsync(AppendRequest opening)
    {
        var officer = Pick("li", "wang");
        var steps = random.Next(5);
        if (steps > 1)
        {
            await Program.AppendAsync(Commands.Take(await Program.MatterAsync(opening), officer));
        }

        if (steps > 2)
        {
            await Program.AppendAsync(Commands.Close(await Program.MatterAsync(opening), officer));
        }

        var matter = await Program.MatterAsync(opening);
        if (steps > 3 && matter.Enterprise != "M3")
        {
            await Program.AppendAsync(Commands.Move(matter, "M3", "110101001"));
        }
    }

    private async Task<List<MatterRow>> PagesAsync(MatterSearch search)
    {
        var rows = new List<MatterRow>();
        MatterPage page;
        do
        {
            page = await Matters.ListAsync(search);
            page.Items.Length.ShouldBeLessThanOrEqualTo(search.First);
            rows.AddRange(page.Items);
            search = search with { After = page.EndCursor };
        }
        while (page.HasNextPage);

        return rows;
    }

    private static bool Matches(MatterRow row, MatterSearch search) =>
        (search.Kind is null || row.Kind == search.Kind)
        && (search.Status is null || row.Status == search.Status)
        && (row.Street is null ? search.Unplaced || search.Division.Length == 0 : row.Street.StartsWith(search.Division, StringComparison.Ordinal))
        && (search.Enterprise is null || row.Enterprise == search.Enterprise)
        && (search.Handler is null || row.Handler == search.Handler);

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];

    private T? Maybe<T>(T[] values)
        where T : struct => random.Next(2) == 0 ? null : Pick(values);

    private string? MaybeText(params string[] values) => random.Next(3) == 0 ? null : Pick(values);
}

using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.ReadSide;

/// <summary>The search finds what looking at every name finds, in the same order, and pages through it once.</summary>
public abstract class SearchConformance<TEngine>(SearchFixture<TEngine> fixture) : IClassFixture<SearchFixture<TEngine>>
    where TEngine : Engine, new()
{
    private static readonly string[] Divisions = ["", "", "110101001", "110101002", "110101", "1101", "11", "32", "320501100", "99", "440101001"];

    private IEnterpriseDirectory Directory => fixture.Program.Get<IEnterpriseDirectory>();

    [Fact]
    public async Task Random_searches_find_what_a_look_at_every_name_finds()
    {
        var random = new Random(7);
        for (var n = 0; n < 250; n++)
        {
            await ShouldFindAllAsync(Text(random), Divisions[random.Next(Divisions.Length)], (EnterpriseOrder)random.Next(2), 1 + random.Next(100), random.Next(3) == 0);
        }
    }

    [Theory]
    [InlineData("公司")]
    [InlineData("有限公司")]
    [InlineData("有")]
    [InlineData("公")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Common_words_page_through_everything(string? text)
    {
        foreach (var division in new[] { "", "11", "110101001" })
        {
            await ShouldFindAllAsync(text, division, EnterpriseOrder.RegisteredAsc, 100);
            await ShouldFindAllAsync(text, division, EnterpriseOrder.ReceivedDesc, 100);
        }
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("'")]
    [InlineData("%%")]
    [InlineData("ａＢ")]
    [InlineData("𠮷")]
    [InlineData("1")]
    [InlineData(" 天 ")]
    [InlineData("天\0")]
    [InlineData("\uFFFF")]
    public async Task Signs_mean_themselves_and_width_and_case_mean_nothing(string text) =>
        await ShouldFindAllAsync(text, "", EnterpriseOrder.RegisteredAsc, 50);

    [Fact]
    public async Task An_enterprise_is_found_under_its_new_name_and_street_at_once_and_no_longer_under_the_old()
    {
        await ShouldFindAllAsync("凤凰", "", EnterpriseOrder.RegisteredAsc, 20);

        await fixture.ChangeAsync(17, "南山凤凰酒家", "320501100");
        await ShouldFindAllAsync("凤凰", "", EnterpriseOrder.RegisteredAsc, 20);
        await ShouldFindAllAsync("凤凰", "32", EnterpriseOrder.RegisteredAsc, 20);
        (await Directory.FindAsync("S17")).ShouldNotBeNull().Name.ShouldBe("南山凤凰酒家");

        await fixture.ChangeAsync(17, "南山酒家", "110101001");
        (await Directory.SearchAsync(new("凤凰", "", EnterpriseOrder.RegisteredAsc, 20, null))).TotalCount.ShouldBe(0);
        (await Directory.FindAsync("S17")).ShouldNotBeNull().Street.ShouldBe("110101001");
    }

    [Fact]
    public async Task A_business_that_has_matters_and_no_name_is_not_listed()
    {
        await fixture.Program.AppendAsync(Ledger.Commands.Complaint("unregistered"));

        (await Directory.FindAsync("unregistered")).ShouldBeNull();
        await ShouldFindAllAsync(null, "", EnterpriseOrder.ReceivedDesc, 100);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("bS8x")]
    [InlineData("cC8xLzI")]
    [InlineData("ZS8xLzI")]
    [InlineData("ZS94")]
    [InlineData("天")]
    public async Task A_cursor_of_another_list_or_of_nobody_is_refused(string cursor)
    {
        var refused = await Should.ThrowAsync<InvalidInputException>(
            () => Directory.SearchAsync(new("天", "", EnterpriseOrder.RegisteredAsc, 20, cursor)));

        refused.Field.ShouldBe("after");
        refused.Value.ShouldBe(cursor);
    }

    [Fact]
    public async Task Half_a_character_is_refused()
    {
        var refused = await Should.ThrowAsync<InvalidInputException>(
            () => Directory.SearchAsync(new("天\uD842", "", EnterpriseOrder.RegisteredAsc, 20, null)));

        refused.Field.ShouldBe("text");
    }

    [Fact]
    public async Task Many_at_once_find_their_own()
    {
        var found = await Task.WhenAll(fixture.Enterprises.Take(300).Append(new("nobody", "", null)).Select(async known => (known, Row: await Directory.FindAsync(known.Code))));

        foreach (var (known, row) in found.SkipLast(1))
        {
            row.ShouldNotBeNull().Name.ShouldBe(known.Name);
            row.Code.ShouldBe(known.Code);
        }

        found[^1].Row.ShouldBeNull();
    }

    private string? Text(Random random)
    {
        var name = fixture.Enterprises[random.Next(fixture.Enterprises.Count)].Name;
        var from = random.Next(name.Length);
        var text = name.Substring(from, Math.Min(name.Length - from, 1 + random.Next(5)));
        text = char.IsLowSurrogate(text[0]) ? text[1..] : text;
        text = text.Length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
        return random.Next(10) == 0 ? text + "没" : text;
    }

    private async Task ShouldFindAllAsync(string? text, string division, EnterpriseOrder order, int first, bool unplaced = false)
    {
        var expected = fixture.Enterprises.Where(known => known.Matches(text, division, unplaced));
        if (order == EnterpriseOrder.ReceivedDesc)
        {
            expected = expected.OrderByDescending(known => known.Received);
        }

        var found = new List<EnterpriseListing>();
        var all = expected.ToList();
        EnterprisePage page;
        do
        {
            page = await Directory.SearchAsync(new(text, division, order, first, found.Count == 0 ? null : found[^1].Cursor) { Unplaced = unplaced });
            page.TotalCount.ShouldBe(all.Count, $"'{text}' in '{division}'");
            page.Items.Length.ShouldBeLessThanOrEqualTo(first);
            found.AddRange(page.Items);
        }
        while (page.HasNextPage);

        found.Select(listing => listing.Code).ShouldBe(all.Select(known => known.Code), $"'{text}' in '{division}' by {order}");
        found.Select(listing => listing.Tallies.Consumers.Received).ShouldBe(all.Select(known => known.Received));
    }
}

using System.Text.Json;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Statistics;

/// <summary>What people do with matters shows in the key figures, and every figure lists its matters.</summary>
public abstract class StatisticsStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Ask =
        """
        query($filter: StatisticsFilter, $groupBy: StatisticsGroup, $period: String) {
          statistics(filter: $filter, groupBy: $groupBy, period: $period) {
            period rows { key label en: label(language: EN) suppressed figures { id value numerator denominator } }
            total { key label figures { id value numerator denominator yearOnYear periodOnPeriod } } definitions { id unit name definition(language: EN) }
          }
        }
        """;

    private const string List =
        """
        query($filter: StatisticsFilter, $groupBy: StatisticsGroup, $key: String, $figure: String!) {
          statisticsMatters(filter: $filter, groupBy: $groupBy, key: $key, figure: $figure, first: 100) { nodes { number } }
        }
        """;

    private const string Step =
        "mutation($id: String!, $number: String!, $step: Step!, $details: StepInput) { stepMatter(commandId: $id, number: $number, step: $step, details: $details) { stage } }";

    [Fact]
    public async Task A_mediated_complaint_moves_the_figures_and_is_listed_behind_them()
    {
        var (officer, code) = (await Bureau.TokenAsync("officer"), Own());
        var street = StreetOf(code);
        var before = await LineAsync(street);
        var (number, _) = await SubmitAsync(Complaint(code));
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        foreach (var (step, details) in new (string, object?)[]
        {
            ("ACCEPT", null), ("BEGIN_MEDIATION", new { bothConsent = true }),
            ("AGREE", new { agreement = new { text = "退款", performedAtOnce = true, recoveredFen = 12_345 } }), ("CLOSE", null), ("CALL_BACK", new { satisfaction = "SATISFIED" }),
        })
        {
            await Http.DataAsync(Step, new { id = Id(), number, step, details }, officer);
        }

        var after = await LineAsync(street);

        string[] moved = ["received", "complaints", "accepted", "mediated", "closed", "calledBack", "satisfied"];
        foreach (var figure in moved)
        {
            (after[figure].Numerator - before[figure].Numerator).ShouldBe(1, figure);
        }

        (after["recovered"].Value - before["recovered"].Value).ShouldBe(123.45, 0.001);
        foreach (var rate in new[] { "firstCheckRate", "onTimeClosingRate" })
        {
            (after[rate].Numerator - before[rate].Numerator).ShouldBe(1, rate);
            (after[rate].Denominator - before[rate].Denominator).ShouldBe(1, rate);
        }

        (await ListAsync(street, "mediationRate", officer)).ShouldContain(number);
        (await ListAsync(street, "dissatisfied", officer)).ShouldNotContain(number);
        (await ListAsync(street, "mediationRate", officer)).Length.ShouldBe((int)after["mediationRate"].Numerator);
    }

    [Fact]
    public async Task Streets_sum_to_the_district_and_each_figure_says_what_it_is()
    {
        await SubmitAsync(Complaint(Own()));
        await SubmitAsync(Complaint(Own()));
        var answer = (await Http.DataAsync(Ask, new { groupBy = "STREET" }, await Bureau.TokenAsync("supervisor"))).GetProperty("statistics");

        var rows = answer.GetProperty("rows").EnumerateArray().ToList();
        rows.ShouldContain(row => row.GetProperty("label").GetString() == "西湖区北山街道");
        rows.Sum(row => Figures(row)["received"].Numerator).ShouldBe(Figures(answer.GetProperty("total"))["received"].Numerator);
        ((double?)rows.Sum(row => Figures(row)["share"].Numerator)).ShouldBe(Figures(rows[0])["share"].Denominator);
        answer.GetProperty("definitions").EnumerateArray().ShouldAllBe(one => one.GetProperty("definition").GetString()!.Length > 5);
    }

    [Fact]
    public async Task Nothing_in_a_period_is_no_rate_of_zero()
    {
        var answer = (await Http.DataAsync(Ask, new { period = "1999-H1" }, await Bureau.TokenAsync("root"))).GetProperty("statistics");

        answer.GetProperty("period").GetString().ShouldBe("1999-H1");
        var total = answer.GetProperty("total").GetProperty("figures").EnumerateArray().ToDictionary(figure => figure.GetProperty("id").GetString()!);
        total["acceptanceRate"].GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        total["acceptanceRate"].GetProperty("yearOnYear").ValueKind.ShouldBe(JsonValueKind.Null);
        total["received"].GetProperty("value").GetDouble().ShouldBe(0);
    }

    [Theory]
    [InlineData("period", "2026-13", "period")]
    [InlineData("field", "99", "filter.field")]
    [InlineData("body", "nowhere", "filter.body")]
    public async Task What_does_not_exist_is_named(string name, string value, string field)
    {
        var filter = name == "period" ? [] : new Dictionary<string, string> { [name] = value };
        var error = await ErrorAsync(Ask, new { filter, period = name == "period" ? value : null }, await Bureau.TokenAsync("supervisor"));

        error.Field.ShouldBe(field);
        error.Code.ShouldBeOneOf("INVALID_INPUT", "NOT_FOUND");
    }

    [Fact]
    public async Task A_list_behind_a_figure_needs_a_figure_and_a_line_of_the_table()
    {
        var officer = await Bureau.TokenAsync("officer");
        (await ErrorAsync(List, new { figure = "luck" }, officer)).Field.ShouldBe("figure");
        (await ErrorAsync(List, new { figure = "received", groupBy = "KIND", key = "Gossip" }, officer)).Field.ShouldBe("key");
        (await ErrorAsync(List, new { figure = "received", groupBy = "STREET", key = BureauFiles.Other }, officer)).Code.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task Reports_are_listed_only_for_those_who_handle_them()
    {
        var number = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = Own(), content = "线索" } })).GetProperty("submitReport").GetProperty("number").GetString()!;

        (await ListAsync(null, "reports", await Bureau.TokenAsync("officer"))).ShouldContain(number);
        (await ListAsync(null, "reports", await Bureau.TokenAsync("staff"))).ShouldBeEmpty();
        (await ListAsync(null, "received", await Bureau.TokenAsync("staff"))).ShouldNotContain(number);
    }

    [Fact]
    public async Task A_matter_counts_in_the_field_that_people_say_and_a_correction_needs_a_reason()
    {
        const string Classify = "mutation($id: String!, $number: String!, $field: String!, $reason: String) { classifyMatter(commandId: $id, number: $number, field: $field, reason: $reason) { field { code name } history { event text words } } }";
        var (officer, clerk, code) = (await Bureau.TokenAsync("officer"), await Bureau.TokenAsync("staff"), Own());
        var (number, _) = await SubmitAsync(Complaint(code));
        (await FieldsOfAsync(StreetOf(code), number)).ShouldBe("-");

        (await Http.DataAsync(Classify, new { id = Id(), number, field = "05" }, clerk)).GetProperty("classifyMatter").GetProperty("field").GetProperty("name").GetString().ShouldBe("产品质量");
        (await FieldsOfAsync(StreetOf(code), number)).ShouldBe("05");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        (await ErrorAsync(Classify, new { id = Id(), number, field = "01", reason = "是食品" }, clerk)).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Classify, new { id = Id(), number, field = "01" }, officer)).Field.ShouldBe("reason");
        (await ErrorAsync(Classify, new { id = Id(), number, field = "17", reason = "是食品" }, officer)).Field.ShouldBe("field");
        var corrected = (await Http.DataAsync(Classify, new { id = Id(), number, field = "01", reason = "是食品" }, officer)).GetProperty("classifyMatter");

        corrected.GetProperty("history").EnumerateArray().Last().ToString().ShouldBe("""{"event":"CLASSIFIED","text":"确定领域：01 食品","words":"是食品"}""");
        (await FieldsOfAsync(StreetOf(code), number)).ShouldBe("01");
    }

    [Fact]
    public async Task Who_enters_a_matter_says_its_field_and_the_public_does_not()
    {
        const string Field = "query($number: String!) { matter(number: $number) { field { code } } }";
        var input = new { commandId = Id(), enterprise = Own(), content = "电动车电池鼓包", field = "05", reporter = Reporter };
        (await ErrorAsync(Operations.Submit, new { input })).Field.ShouldBe("field");
        var (number, _) = await SubmitAsync(input, await Bureau.TokenAsync("staff"));
        (await Http.DataAsync(Field, new { number }, await Bureau.TokenAsync("staff"))).GetProperty("matter").GetProperty("field").GetProperty("code").GetString().ShouldBe("05");
    }

    /// <summary>The lines of the table by field that list the matter.</summary>
    private async Task<string> FieldsOfAsync(string street, string number)
    {
        const string Behind = "query($street: String!, $key: String!, $after: String) { statisticsMatters(filter: { street: $street }, groupBy: FIELD, key: $key, figure: \"received\", first: 100, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }";
        var token = await Bureau.TokenAsync("supervisor");
        var rows = (await Http.DataAsync(Ask, new { filter = new { street }, groupBy = "FIELD" }, token)).GetProperty("statistics").GetProperty("rows");
        var found = new List<string>();
        foreach (var row in rows.EnumerateArray())
        {
            var key = row.GetProperty("key").GetString()!;
            var listed = new List<JsonElement>();
            string? after = null;
            do
            {
                var page = (await Http.DataAsync(Behind, new { street, key, after }, token)).GetProperty("statisticsMatters");
                listed.AddRange(page.GetProperty("nodes").EnumerateArray());
                var info = page.GetProperty("pageInfo");
                after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
            }
            while (after is not null);

            listed.Count.ShouldBe((int)Figures(row)["received"].Numerator, key);
            found.AddRange(listed.Where(node => node.GetProperty("number").GetString() == number).Select(_ => key));
        }

        return string.Join(' ', found);
    }

    private async Task<string[]> ListAsync(string? street, string figure, string token)
    {
        var filter = street is null ? new Dictionary<string, string>() : new() { ["street"] = street };
        var page = (await Http.DataAsync(List, new { filter, figure }, token)).GetProperty("statisticsMatters");
        return [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("number").GetString()!)];
    }

    private async Task<Dictionary<string, (double Numerator, double? Denominator, double Value)>> LineAsync(string street) =>
        Figures((await Http.DataAsync(Ask, new { filter = new { street } }, await Bureau.TokenAsync("supervisor"))).GetProperty("statistics").GetProperty("total"));

    private static Dictionary<string, (double Numerator, double? Denominator, double Value)> Figures(JsonElement row) =>
        row.GetProperty("figures").EnumerateArray().ToDictionary(
            figure => figure.GetProperty("id").GetString()!,
            figure => (
                figure.GetProperty("numerator").GetDouble(),
                figure.GetProperty("denominator") is { ValueKind: JsonValueKind.Number } denominator ? denominator.GetDouble() : (double?)null,
                figure.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : 0));
}

using Oversight.Silo.Import.Csv;
using Oversight.Silo.Import.Mappings;
using Oversight.Grains.Matters;

namespace Oversight.Silo.Tests.Import;

public class MappingTests
{
    [Fact]
    public void Every_built_in_mapping_is_valid_and_bears_its_file_s_name() =>
        MappingCatalog.BuiltIn().Select(m => m.Name).ShouldBe(["bodies", "cfpb", "divisions", "enterprises", "matters", "nyc", "registrations"]);

    [Theory]
    [InlineData("""{"name":"x","kind":"matters","fields":{"colour":{"column":"c"}}}""", "colour is no field of Matters")]
    [InlineData("""{"name":"x","kind":"matters","fields":{"id":{}}}""", "needs exactly one of column, join, value and digest, has 0")]
    [InlineData("""{"name":"x","kind":"matters","fields":{"id":{"column":"c","value":"v"}}}""", "has 2")]
    [InlineData("""{"name":"x","kind":"matters","fields":{"received":{"column":"c","zone":"Mars/Base"}}}""", "no time zone Mars/Base")]
    [InlineData("""{"name":"x","kind":"stars","fields":{}}""", "ImportKind")]
    [InlineData("""{"name":"x","kind":"matters","fields":{"id":{"colum":"c"}}}""", "colum")]
    [InlineData("""{"kind":"matters","fields":{}}""", "name")]
    [InlineData("""not json""", "invalid JSON")]
    public void A_broken_mapping_says_where(string text, string problem) =>
        Should.Throw<MappingException>(() => MappingFile.Parse(text, "m.json")).Message.ShouldContain(problem);

    [Fact]
    public void The_header_chooses_the_mapping()
    {
        MappingCatalog.For(ImportKind.Enterprises, ["企业名称", "统一社会信用代码", "注册地址"], "f").Name.ShouldBe("registrations");
        MappingCatalog.For(ImportKind.Matters, ["ID", "Kind", "Enterprise", "Content", "Received"], "f").Name.ShouldBe("matters");
        Should.Throw<MappingException>(() => MappingCatalog.For(ImportKind.Enterprises, ["code", "address"], "f")).Message.ShouldContain("enterprises, misses name");
        Should.Throw<MappingException>(() => MappingCatalog.Named("nyc", ImportKind.Enterprises)).Message.ShouldContain("not for Enterprises");
        Should.Throw<MappingException>(() => MappingCatalog.Named("moon", ImportKind.Matters)).Message.ShouldContain("cfpb, matters, nyc");
    }

    [Fact]
    public void Texts_are_joined_translated_split_and_left_out()
    {
        var row = Row(
            """
            "content": { "join": ["a", "b"], "with": " / " },
            "claims": { "column": "c", "split": "、;", "values": { "退货": "return", "退款": "refund" } },
            "kind": { "column": "d", "values": { "*": "report" } },
            "note": { "column": "a", "empty": ["n/a"] },
            "closed": { "column": "b", "onlyWith": "outcome" },
            "outcome": { "column": "c", "values": { "*": "" } }
            """,
            ["N/A", " x ", "退货、退款;退货", "举报"]);

        row.Text("content", 100).ShouldBe("N/A / x");
        row.Choices<Claim>("claims").ShouldBe([Claim.Return, Claim.Refund]);
        row.Choice<MatterKind>("kind").ShouldBe(MatterKind.Report);
        row.Text("note", 100).ShouldBeNull();
        row.Instant("closed").ShouldBeNull();
        row.Text("title", 100).ShouldBeNull();
        row.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Every_broken_field_is_told_with_its_column_its_value_and_its_rule()
    {
        var row = Row(
            """
            "kind": { "column": "a" }, "outcome": { "column": "b", "values": { "x": "settled" } },
            "received": { "column": "c" }, "occurred": { "column": "d", "dates": ["MM/dd/yyyy"] }, "id": { "value": "" }
            """,
            ["0", "y", "2026-02-30", "31/12/2026"]);

        row.Choice<MatterKind>("kind");
        row.Choice<MatterOutcome>("outcome");
        row.Instant("received");
        row.Day("occurred");
        row.Line("headline", 10, required: true);

        row.Problems.Select(p => $"{p.Field}|{p.Value}|{p.Rule}").ShouldBe(
        [
            "kind (a)|0|one of Complaint, Report, MediaItem, Suggestion, Finding",
            "outcome (b)|y|is not in the mapping's table of values",
            "received (c)|2026-02-30|a date or a time as 2026-11-30 or 2026-11-30T09:15:00+08:00",
            "occurred (d)|31/12/2026|a date as MM/dd/yyyy",
            "headline||must not be empty",
        ]);
    }

    [Theory]
    [InlineData("2026-03-01", null, "2026-02-28T16:00:00Z")]
    [InlineData("2026-03-01T10:00:00", null, "2026-03-01T02:00:00Z")]
    [InlineData("2026-03-01 10:00", "America/New_York", "2026-03-01T15:00:00Z")]
    [InlineData("2026-03-01T10:00:00.5+02:00", "America/New_York", "2026-03-01T08:00:00.5Z")]
    [InlineData("2026-03-01T10:00:00Z", null, "2026-03-01T10:00:00Z")]
    public void A_time_without_an_offset_is_of_the_zone(string text, string? zone, string utc)
    {
        var rule = zone is null ? """{ "column": "a" }""" : $$"""{ "column": "a", "zone": "{{zone}}" }""";

        Row($"\"received\": {rule}", [text, "", "", ""]).Instant("received")
            .ShouldBe(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_id_made_of_the_line_is_the_same_for_the_same_line_and_another_for_another()
    {
        const string Fields = "\"id\": { \"digest\": [\"*\"] }";
        var id = Row(Fields, ["1", "2", "3", "4"]).Line("id", 100);

        id.ShouldNotBeNull();
        Row(Fields, ["1", "2", "3", "4"]).Line("id", 100).ShouldBe(id);
        Row(Fields, ["12", "", "3", "4"]).Line("id", 100).ShouldNotBe(id);
    }

    private static MappedRow Row(string fields, string[] values)
    {
        var mapping = MappingFile.Parse("""{"name":"test","kind":"matters","fields":{""" + fields + "}}", "test");
        return new RowMapper(mapping, ["a", "b", "c", "d"], "test").Map(new CsvLine(2, values));
    }
}

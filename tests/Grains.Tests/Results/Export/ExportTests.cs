using CsCheck;
using Oversight.Grains.Errors;
using Oversight.Grains.Results.Export;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Results.Export;

public sealed class ExportTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly string LongRemark = string.Concat(Enumerable.Repeat("停车位太少，", 40));

    private static readonly ExportTable Table = new("街道满意度 2026", [
        new("q1", "总体满意度") { Numbers = [5, 3, double.NaN], Values = new Dictionary<double, string> { [5] = "非常满意", [3] = "一般", [1] = "非常不满意" }, Measure = Measure.Ordinal },
        new("weight", "Weight") { Numbers = [1.25, 0.8, 2], Decimals = 4, Measure = Measure.Scale },
        new("投诉?", "投诉过吗 = yes, \"no\" or it's none") { Numbers = [1, 0, 1], Values = new Dictionary<double, string> { [1] = "是", [0] = "it's no" } },
        new("with", "Street") { Texts = ["南山路", "=SUM(A1)", null] },
        new("remark", "Remark") { Texts = [LongRemark, "two\nlines, \"quoted\"", ""] },
        new("last", "After the long one") { Numbers = [7, 8, 9] }]);

    [Fact]
    public void A_system_file_is_read_back_as_it_was_written()
    {
        using var file = new SavReader(Sav(Table));

        (file.Cases, file.Title, file.Encoding, file.Created).ShouldBe((3, "街道满意度 2026", "UTF-8", "24 Nov 2612:00:00"));
        file.Names.Values.ShouldBe(["q1", "weight", "投诉", "V_with", "remark", "last"]);
        file.Labels.First().ShouldBe("总体满意度");
        file.ValueLabels(1)[5].ShouldBe("非常满意");
        file.ValueLabels(3)[0].ShouldBe("it's no");
        file.Rows[0].ShouldBe([5.0, 1.25, 1.0, "南山路", LongRemark, 7.0]);
        file.Rows[1].ShouldBe([3.0, 0.8, 0.0, "=SUM(A1)", "two\nlines, \"quoted\"", 8.0]);
        file.Rows[2].ShouldBe([null, 2.0, 1.0, "", "", 9.0]);
    }

    /// <summary>PSPP 1.6.2 read these very bytes: survey.sav and what it printed, survey.txt, lie beside this file.</summary>
    [Fact]
    public void The_system_file_is_byte_for_byte_the_one_that_pspp_read() =>
        Sav(Table).ShouldBe(File.ReadAllBytes(Repository.File("tests/Grains.Tests/Results/Export/survey.sav")));

    [Fact]
    public void Texts_of_any_length_come_back() =>
        Gen.Int[0, 1200].Array[1, 4].Sample(lengths =>
        {
            string[] texts = [.. lengths.Select(length => new string('x', length))];
            var table = new ExportTable("", [new("t", "") { Texts = texts }, new("n", "") { Numbers = [.. lengths.Select(length => (double)length)] }]);

            using var file = new SavReader(Sav(table));
            return file.Rows.Select((row, index) => (string)row[0]! == texts[index] && (double)row[1]! == lengths[index]).All(same => same);
        }, iter: 200);

    [Fact]
    public void A_syntax_file_names_everything_beside_its_csv()
    {
        using var writer = new StringWriter();
        SpssSyntax.Write(Table, writer, "answers.csv");

        writer.ToString().ShouldBe(File.ReadAllText(Repository.File("tests/Grains.Tests/Results/Export/survey.sps")));
    }

    [Fact]
    public void A_sheet_shows_labels_and_runs_no_formula() =>
        Csv(CsvStyle.Sheet, labels: true).ShouldBe(
            "\uFEFFq1,weight,投诉?,with,remark,last\r\n非常满意,1.25,是,南山路," + LongRemark + ",7\r\n一般,0.8,it's no,'=SUM(A1),\"two\nlines, \"\"quoted\"\"\",8\r\n,2,是,,,9\r\n");

    [Fact]
    public void The_csv_of_a_syntax_file_has_codes_and_one_line_for_each_row() =>
        Csv(CsvStyle.Syntax).Split("\r\n")[2].ShouldBe("3,0.8,0,=SUM(A1),\"two lines, \"\"quoted\"\"\",8");

    [Fact]
    public void Names_that_spss_would_take_for_one_are_told_apart() =>
        new ExportTable("", [Empty("a b"), Empty("A_b"), Empty("1"), Empty(new('长', 40))]).SpssNames
            .ShouldBe(["a_b", "A_b_2", "V_1", new string('长', 21)]);

    [Fact]
    public void What_spss_would_cut_is_told()
    {
        var table = new ExportTable("", [
            Empty("short"), new("question", new('问', 86)) { Numbers = [] },
            new("answer", "") { Numbers = [], Values = new Dictionary<double, string> { [1] = new('答', 41) } }]);

        table.CutForSpss.ShouldBe(["question", "answer"]);
        new ExportTable("", [new("essay", "") { Texts = [new('x', 32_768)] }]).CutForSpss.ShouldBe(["essay"]);
    }

    [Fact]
    public void A_column_that_is_shorter_is_refused() =>
        Should.Throw<InvalidInputException>(() => new ExportTable("", [Empty("a"), new("b", "") { Numbers = [1] }])).Value.ShouldBe("b");

    private static ExportVariable Empty(string name) => new(name, "") { Numbers = [] };

    private static byte[] Sav(ExportTable table)
    {
        using var stream = new MemoryStream();
        SavExport.Write(table, stream, Noon);
        return stream.ToArray();
    }

    private static string Csv(CsvStyle style, bool labels = false)
    {
        using var writer = new StringWriter();
        CsvExport.Write(Table, writer, style, labels);
        return writer.ToString();
    }
}

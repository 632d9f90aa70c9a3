using System.IO.Compression;
using System.Text;
using Oversight.Silo.Import.Csv;
using Oversight.Testing;

namespace Oversight.Silo.Tests.Import;

public sealed class CsvLinesTests : IDisposable
{
    private readonly TempFolder _folder = new("csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_whole_file_reads_without_a_problem()
    {
        var lines = Read("id,name\r\n1,甲\r\n\r\n2,\"乙,\"\"丙\"\"\r\n丁\"\r\n3,5\" pipe");

        lines.ShouldAllBe(l => l.Problem == null);
        lines.Select(l => l.Number).ShouldBe([2L, 4L, 6L]);
        lines[1].Fields.ShouldBe(["2", "乙,\"丙\"\r\n丁"]);
        lines[2].Fields.ShouldBe(["3", "5\" pipe"]);
    }

    [Theory]
    [InlineData("id,name\n1,甲\n2", "the last line is cut off after 1 of 2 columns")]
    [InlineData("id,name\n1,甲\n2,\"乙", "the file ends inside a quoted field: the line is cut off")]
    public void A_line_that_is_cut_off_at_the_end_is_told(string text, string rule)
    {
        var lines = Read(text);

        lines[0].Problem.ShouldBeNull();
        lines[1].Number.ShouldBe(3);
        lines[1].Problem.ShouldNotBeNull().Rule.ShouldBe(rule);
    }

    [Fact]
    public void A_line_with_a_column_too_many_or_too_few_is_told_and_the_rest_is_read()
    {
        var lines = Read("id,name\n1\n2,乙,x\n3,丙\n");

        lines.Select(l => l.Problem?.Rule).ShouldBe(["1 columns, the header has 2", "3 columns, the header has 2", null]);
    }

    [Fact]
    public void A_quote_that_is_not_closed_says_how_many_lines_it_swallowed()
    {
        var lines = Read("id,name\n1,\"甲\n2,乙\n3,\"丙\"\n4,丁\n");

        lines[0].Number.ShouldBe(2);
        lines[0].Problem.ShouldNotBeNull().Rule.ShouldContain("goes over 3 lines");
        lines[^1].Fields.ShouldBe(["4", "丁"]);
    }

    [Fact]
    public void A_quote_that_swallows_megabytes_ends_the_reading_with_its_line()
    {
        var text = "id,name\n1,甲\n2,\"乙\n" + string.Concat(Enumerable.Repeat("3,丙\n", 2_000_000));

        var lines = Read(text);

        lines[0].Problem.ShouldBeNull();
        lines[^1].Number.ShouldBe(3);
        lines[^1].Problem.ShouldNotBeNull().Rule.ShouldContain("a quote is not closed");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8-sig")]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    [InlineData("windows-1252")]
    public void The_encoding_is_recognised(string name)
    {
        var text = name == "windows-1252" ? "id,name\n1,Café Zoë\n" : "id,name\n1,西湖区文三路的面馆\n";
        var encoding = name switch
        {
            "utf-8-sig" => new UTF8Encoding(true),
            "utf-16" => Encoding.Unicode,
            "utf-8" => new UTF8Encoding(false),
            _ => TextEncodings.Named(name),
        };

        var lines = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        lines.ShouldHaveSingleItem().Fields[1].ShouldBe(text.Split('\n')[1][2..]);
    }

    [Fact]
    public void A_line_with_bytes_of_another_encoding_is_told_and_the_others_are_read()
    {
        var good = Encoding.UTF8.GetBytes("id,name\n1,西湖区文三路的面馆，老板说的和写的不一样，要求退款，并且赔偿来回的车费和误工费\n");
        byte[] bad = [.. "2,"u8, 0xCE, 0xF7, 0xBA, 0xFE, (byte)'\n'];

        var lines = Read([.. good, .. bad, .. "3,丙\n"u8]);

        lines.Select(l => l.Problem?.Rule).ShouldBe([null, "holds bytes that are not utf-8", null]);
        lines[1].Problem!.Field.ShouldBe("name");
    }

    [Fact]
    public void A_byte_that_no_character_has_is_told_in_a_Chinese_encoding_too()
    {
        var gb = TextEncodings.Named("gb18030");

        var lines = Read([.. gb.GetBytes("id,name\n1,西湖区文三路的面馆\n2,"), 0xFF, .. gb.GetBytes("\n3,丙\n")]);

        lines.Select(l => l.Problem?.Rule).ShouldBe([null, "holds bytes that are not gb18030", null]);
    }

    [Fact]
    public void A_compressed_file_is_read_by_its_content_not_by_its_name()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write("id;name\n1;甲\n"u8);

        Read(packed.ToArray()).ShouldHaveSingleItem().Fields.ShouldBe(["1", "甲"]);
    }

    [Fact]
    public void An_empty_file_has_no_lines() => Read("").ShouldBeEmpty();

    private List<CsvLine> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private List<CsvLine> Read(byte[] bytes)
    {
        var path = _folder.File("input.csv");
        File.WriteAllBytes(path, bytes);
        using var lines = new CsvLines(SourceFile.Open(path));
        return [.. lines.Read()];
    }
}

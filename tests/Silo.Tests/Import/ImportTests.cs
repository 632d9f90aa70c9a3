using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Silo.Import;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Reports;
using Oversight.Testing;

namespace Oversight.Silo.Tests.Import;

public class ImportTests
{
    private const string Code = "91310117MA1J3AJ43G";
    private const string Divisions = "code,name\n31,上海市\n3101,市辖区\n310117,松江区\n310117104,叶榭镇\n310117107,新桥镇\n";
    private const string MattersHeader = "id,kind,enterprise,enterpriseName,address,street,content,claims,occurred,received,closed,outcome\n";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Real_files_go_in_with_their_faults_told_and_a_second_run_changes_nothing(string engine)
    {
        var registrations = SharedData.Require("enterprises", "enterprise_dev_zhejiang_shanghai_2019.csv.gz");
        var nyc = SharedData.Require("complaints", "nyc_dca_mediated_complaints_2018-2019.csv");
        var cfpb = SharedData.Require("complaints", "cfpb_complaints_2023-07_truncated.csv");
        await using var place = await ImportPlace.NewAsync(engine);

        (await place.RunAsync(ImportKind.Divisions, await TwoProvincesAsync(place))).ExitCode.ShouldBe(0);
        (await place.RunAsync(ImportKind.Enterprises, registrations)).Output.ShouldContain("10109 added, 0 changed, 0 unchanged, 0 refused, 4120 with notes");
        place.Report.Count(line => line.Contains(",note,address,")).ShouldBe(4_120);
        var first = await place.RunAsync(ImportKind.Matters, nyc, cfpb);
        first.ExitCode.ShouldBe(1);
        first.Output.ShouldContain("3000 added, 0 changed, 0 unchanged, 45 refused");
        first.Output.ShouldContain("2067 added, 0 changed, 0 unchanged, 1 refused");
        place.Report.ShouldContain(line => line.Contains("nyc_dca") && line.Contains(",194,error,") && line.Contains("shifted by one column"));
        place.Report.ShouldContain(line => line.Contains("cfpb") && line.Contains("the last line is cut off after 2 of 18 columns"));

        var head = await place.HeadAsync();
        (await place.RunAsync(ImportKind.Enterprises, registrations)).Output.ShouldContain("0 added, 0 changed, 10109 unchanged");
        (await place.RunAsync(ImportKind.Matters, nyc, cfpb)).Output.ShouldContain("0 added, 0 changed, 3000 unchanged, 45 refused");
        (await place.HeadAsync()).ShouldBe(head);
    }

    [Fact]
    public async Task All_divisions_go_in_whatever_the_order_of_their_files_and_once()
    {
        await using var place = await ImportPlace.NewAsync("Sqlite");

        (await place.RunAsync(ImportKind.Divisions, [.. Reference.Files.Reverse()])).Output.ShouldContain("streets.csv.gz: 41352 lines: 41352 added, 0 changed, 0 unchanged, 0 refused");

        var head = await place.HeadAsync();
        (await place.RunAsync(ImportKind.Divisions, Reference.Files)).Output.ShouldContain("0 added, 0 changed, 41352 unchanged");
        (await place.HeadAsync()).ShouldBe(head);
    }

    [Fact]
    public async Task A_matter_comes_in_whole_with_its_enterprise_its_street_and_its_end()
    {
        await using var place = await PreparedAsync();
        var matters = await place.FileAsync("matters.csv", MattersHeader
            + $"1,投诉,{Code},,,,买到的面包发霉,退货;赔偿,2026-01-02,2026-01-03T09:00:00+08:00,2026-02-01,达成一致\n"
            + "2,report,,老王面馆,上海市松江区新桥镇新站路1号,,后厨很脏,,,2026-01-04,,\n"
            + "3,complaint,,老王面馆,上海市松江区新桥镇新站路1号,,面里有头发,refund,,2026-01-05,,\n");

        (await place.RunAsync(ImportKind.Matters, matters)).Output.ShouldContain("3 added, 0 changed, 0 unchanged, 0 refused");

        var directory = place.Services.GetRequiredService<IMatterDirectory>();
        var rows = (await directory.ListAsync(new(null, null, "", null, null, 10, null))).Items.ToDictionary(row => row.Summary);
        var closed = rows["买到的面包发霉"];
        closed.ShouldSatisfyAllConditions(
            row => row.Status.ShouldBe(MatterStatus.Closed),
            row => row.Outcome.ShouldBe(MatterOutcome.Settled),
            row => row.Enterprise.ShouldBe(Code),
            row => row.EnterpriseName.ShouldBe("上海仓祥绿化工程有限公司"),
            row => row.Street.ShouldBe("310117104"),
            row => row.Number.ShouldBe("TS-2026-000001"));
        var received = (MatterReceived)(await place.Import.Ledger.ReadStreamAsync(StreamKey.Matter(closed.Id)))[0].Fact;
        received.Claims.ShouldBe([Claim.Return, Claim.Compensation]);
        received.OccurredOn.ShouldBe(new DateOnly(2026, 1, 2));
        received.ExternalId.ShouldBe("1");

        var stall = LocalCode.Of("老王面馆", "上海市松江区新桥镇新站路1号").Value;
        rows["后厨很脏"].Enterprise.ShouldBe(stall);
        rows["面里有头发"].Enterprise.ShouldBe(stall);
        rows["面里有头发"].Street.ShouldBe("310117107");
        (await place.Import.Ledger.ReadStreamAsync(StreamKey.Enterprise(stall))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Lines_that_cannot_be_are_refused_each_with_its_reason_and_the_rest_goes_in()
    {
        await using var place = await PreparedAsync();
        var matters = await place.FileAsync("matters.csv", MattersHeader
            + "1,complaint,91110000600037341L,,,,没有导入的企业,,,2026-01-03,,\n"
            + "2,complaint,91110000600037341X,,,,校验位错误,,,2026-01-03,,\n"
            + $"3,complaint,{Code},,,310117999,没有的街道,,,2026-01-03,,\n"
            + $"4,complaint,{Code},,,,办结早于登记,,,2026-01-03,2026-01-02,settled\n"
            + $"5,complaint,{Code},,,,有办结没有结果,,,2026-01-03,2026-01-04,\n"
            + $"6,complaint,{Code},,,,明年的事,,,2999-01-03,,\n"
            + $"7,rumour,{Code},,,,没有的类别,,,2026-01-03,,\n"
            + "8,complaint,,,,,不知道投诉谁,,,2026-01-03,,\n"
            + $"9,complaint,{Code},,,,好的一行,,,2026-01-03,,\n");

        var (exitCode, output) = await place.RunAsync(ImportKind.Matters, matters);

        exitCode.ShouldBe(1);
        output.ShouldContain("9 lines: 1 added, 0 changed, 0 unchanged, 8 refused");
        place.Report.Order().ShouldBe(
        [
            "matters.csv,2,error,enterprise,91110000600037341L,no such enterprise; import enterprises before their matters",
            "matters.csv,3,error,enterprise,91110000600037341X,\"the check character is 'X', 'L' would be right\"",
            "matters.csv,4,error,street,310117999,no such street among the imported divisions",
            "matters.csv,5,error,closed,2026-01-02T00:00:00+08:00,not before the receipt (2026-01-03T00:00:00+08:00) and not after now",
            "matters.csv,6,error,outcome,,\"a closed matter has both a time of closing and an outcome, an open one neither\"",
            "matters.csv,7,error,received,2999-01-03T00:00:00+08:00,between 1980 and now",
            "matters.csv,8,error,kind,rumour,is not in the mapping's table of values",
            "matters.csv,9,error,enterprise,,\"a matter needs the enterprise's code, or its name, or a street\"",
        ]);
    }

    [Fact]
    public async Task A_matter_that_was_imported_before_stays_and_its_other_content_is_noted()
    {
        await using var place = await PreparedAsync();
        await place.RunAsync(ImportKind.Matters, await place.FileAsync("a.csv", MattersHeader + $"1,complaint,{Code},,,,原来的内容,,,2026-01-03,,\n"));
        var head = await place.HeadAsync();

        var (_, output) = await place.RunAsync(ImportKind.Matters, await place.FileAsync("b.csv", MattersHeader
            + $"1,complaint,{Code},,,,别的内容,,,2026-01-03,,\n1,complaint,{Code},,,,原来的内容,,,2026-01-03,,\n"));

        output.ShouldContain("0 added, 0 changed, 2 unchanged, 0 refused, 1 with notes");
        place.Report.ShouldHaveSingleItem().ShouldBe("b.csv,2,note,id,1,\"was imported before with other content, which stays\"");
        (await place.HeadAsync()).ShouldBe(head);
    }

    [Fact]
    public async Task An_import_that_was_stopped_goes_on_when_it_is_started_again()
    {
        const int Lines = 8_000;
        await using var place = await PreparedAsync();
        var path = await place.FileAsync("many.csv", MattersHeader + string.Concat(Enumerable.Range(1, Lines).Select(i => $"{i},complaint,{Code},,,,第{i}件,,,2026-01-03,,\n")));
        var before = await place.HeadAsync();
        using var stop = new CancellationTokenSource();
        using (var report = new ImportReport(place.ReportPath))
        {
            await Should.ThrowAsync<OperationCanceledException>(() => new Importer(place.Import)
                .RunAsync(ImportKind.Matters, path, null, report, new StopAt(6_000, stop), stop.Token));
        }

        var stored = await place.HeadAsync() - before;
        stored.ShouldBeInRange(1, Lines - 1);
        (await place.RunAsync(ImportKind.Matters, path)).Output.ShouldContain($"{Lines - stored} added, 0 changed, {stored} unchanged, 0 refused");
        (await place.HeadAsync()).ShouldBe(before + Lines);
    }

    [Fact]
    public async Task An_enterprise_that_changed_is_changed_and_the_old_file_does_not_bring_the_old_name_back()
    {
        await using var place = await PreparedAsync();
        var renamed = await place.FileAsync("new.csv", $"code,name,address\n{Code},上海仓祥园艺有限公司,上海市松江区新桥镇1号\n");

        (await place.RunAsync(ImportKind.Enterprises, renamed)).Output.ShouldContain("0 added, 1 changed, 0 unchanged");
        (await place.RunAsync(ImportKind.Enterprises, renamed)).Output.ShouldContain("0 added, 0 changed, 1 unchanged");
        (await place.RunAsync(ImportKind.Enterprises, await EnterprisesAsync(place))).Output.ShouldContain("0 added, 0 changed, 1 unchanged");

        var facts = await place.Import.Ledger.ReadStreamAsync(StreamKey.Enterprise(Code));
        facts.Count.ShouldBe(2);
        var last = (EnterpriseRegistered)facts[1].Fact;
        last.ShouldSatisfyAllConditions(
            e => e.Name.ShouldBe("上海仓祥园艺有限公司"),
            e => e.Street.ShouldBe("310117107"),
            e => e.PreviousStreet.ShouldBe("310117104"));
    }

    [Fact]
    public async Task A_division_is_renamed_and_one_without_the_division_above_is_refused()
    {
        await using var place = await PreparedAsync();

        var (exitCode, output) = await place.RunAsync(ImportKind.Divisions, await place.FileAsync("d.csv", "code,name\n310117104,叶榭街道\n330106001,北山街道\n31011710,坏\n"));

        exitCode.ShouldBe(1);
        output.ShouldContain("0 added, 1 changed, 0 unchanged, 2 refused");
        place.Report.ShouldContain(line => line.Contains("the division above, 330106, is not known"));
        (await place.Import.Ledger.ReadStreamAsync(StreamKey.Division("310117104"))).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_so_and_stores_nothing()
    {
        await using var place = await PreparedAsync();
        var head = await place.HeadAsync();

        (await place.RunAsync(ImportKind.Matters, "/no/such/file.csv")).ExitCode.ShouldBe(2);
        var (exitCode, output) = await place.RunAsync(ImportKind.Matters, await place.FileAsync("x.csv", "a,b\n1,2\n"));

        exitCode.ShouldBe(2);
        output.ShouldContain("no built-in mapping fits the header");
        (await place.HeadAsync()).ShouldBe(head);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_told_before_anything_is_stored()
    {
        await using var place = await PreparedAsync();
        var head = await place.HeadAsync();
        Directory.CreateDirectory(place.ReportPath);

        var (exitCode, output) = await place.RunAsync(ImportKind.Divisions, await place.FileAsync("d.csv", "code,name\n33,浙江省\n"));

        exitCode.ShouldBe(2);
        output.ShouldContain("--report");
        (await place.HeadAsync()).ShouldBe(head);
    }

    [Fact]
    public async Task The_command_line_writes_the_report_next_to_the_file_and_says_by_its_exit_code_that_lines_were_refused()
    {
        using var folder = new TempFolder("cli");
        var path = folder.File("divisions.csv");
        await File.WriteAllTextAsync(path, "code,name\n31,上海市\n9,坏\n");

        var (exitCode, output) = await SiloProgram.RunAsync(new Dictionary<string, string>(), "import", "divisions", path, "--data", folder.File("data"));

        exitCode.ShouldBe(1, output);
        output.ShouldContain("divisions.csv: 2 lines: 1 added, 0 changed, 0 unchanged, 1 refused");
        (await File.ReadAllLinesAsync(path + ".report.csv"))[1].ShouldStartWith("divisions.csv,3,error,code,9,");
    }

    /// <summary>Stops an import after so many lines; it reports every 500.</summary>
    private sealed class StopAt(int lines, CancellationTokenSource stop) : IProgress<double>
    {
        private int _reports;

        public void Report(double value)
        {
            if (++_reports * 500 >= lines) stop.Cancel();
        }
    }

    /// <summary>Shanghai and Zhejiang, where the enterprises of the real file are.</summary>
    private static Task<string> TwoProvincesAsync(ImportPlace place) => place.FileAsync("divisions.csv", "code,name\n" + string.Join('\n', Reference.Tree.All
        .Where(d => d.Code.Value.StartsWith("31", StringComparison.Ordinal) || d.Code.Value.StartsWith("33", StringComparison.Ordinal))
        .OrderBy(d => d.Level).Select(d => $"{d.Code},{d.Name}")));

    private static async Task<ImportPlace> PreparedAsync()
    {
        var place = await ImportPlace.NewAsync("Sqlite");
        (await place.RunAsync(ImportKind.Divisions, await place.FileAsync("divisions.csv", Divisions))).ExitCode.ShouldBe(0);
        (await place.RunAsync(ImportKind.Enterprises, await EnterprisesAsync(place))).ExitCode.ShouldBe(0);
        return place;
    }

    private static Task<string> EnterprisesAsync(ImportPlace place) =>
        place.FileAsync("enterprises.csv", $"code,name,address\n{Code},上海仓祥绿化工程有限公司,上海市松江区叶榭镇叶旺路1号\n");
}

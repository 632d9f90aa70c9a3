using System.Diagnostics;
using System.Text;
using Oversight.Testing;

namespace Oversight.Silo.Tests.Commands;

/// <summary>The real program: what stands on its two outputs, and its exit code.</summary>
public sealed class ClockCommandTests
{
    [Theory]
    [InlineData("--from 2026-04-30 --limit 7wd", "2026-05-13")]
    [InlineData("--from 2026-12-20 --limit 15wd", "2027-01-08 provisional")]
    [InlineData("--from 2026-08-02 --limit 60d", "2026-10-08")]
    [InlineData("--from 2026-08-02 --limit 60d --rolls holiday", "2026-10-04")]
    [InlineData("--from 2026-05-06 --limit 60d --rolls anyoffday", "2026-07-06")]
    [InlineData("--from 2026-06-16 --limit 60d --pause 2026-07-01..2026-07-03 --pause 2026-07-10..2026-07-10", "2026-08-19")]
    [InlineData("--from 2026-01-31 --limit 1m --rolls break", "2026-02-28")]
    [InlineData("--from 2026-05-11T16:30 --limit 48h", "2026-05-13 16:30")]
    [InlineData("--from 2026-05-11T08:30Z --limit 48h", "2026-05-13 16:30")]
    [InlineData("--from 2026-05-11 --limit 48h", "2026-05-13 00:00")]
    [InlineData("--rule complaint.mediate --from 2024-01-05", "2024-03-13")]
    [InlineData("--rule CR-2024/complaint.mediate --from 2024-01-05", "2024-03-05")]
    [InlineData("--rule report.verify --extend 15wd --from 2026-09-18 --lang en", "2026-11-05")]
    [InlineData("--rule publication.light --from 2026-07-01", "2026-10-01")]
    public async Task The_first_line_is_the_date_alone(string arguments, string first)
    {
        var (code, output, errors) = await ClockAsync(arguments.Split(' '));

        output.Split('\n')[0].ShouldBe(first);
        output.Split('\n').Length.ShouldBeGreaterThan(3);
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
    }

    [Fact]
    public async Task The_explanation_follows_with_rule_article_and_every_day()
    {
        var (_, output, _) = await ClockAsync("--from", "2026-04-30", "--rule", "complaint.accept");

        output.Split('\n')[1].ShouldBe("CR-2026/complaint.accept 投诉受理决定: 7个工作日, O121 art 15; CRL art 46; IR art 46");
        output.ShouldContain("应当自收到投诉之日起七个工作日内");
        output.ShouldContain("2026-05-09     4  周六，调休上班：劳动节");
        output.ShouldContain("2026-05-13     7  周三，工作日");
    }

    [Fact]
    public async Task A_pause_that_goes_on_is_said_on_the_first_line()
    {
        var (_, output, _) = await ClockAsync("--from", "2026-05-06", "--limit", "10d", "--pause", "2026-05-12..");

        output.Split('\n')[0].ShouldEndWith(" paused");
    }

    [Theory]
    [InlineData("--from 2026-13-01 --limit 7wd", "--from '2026-13-01': must be a day")]
    [InlineData("--from 0001-01-01 --limit 7wd", "--from '0001-01-01': must be 1950-01-01..2099-12-31")]
    [InlineData("--from 9999-12-31 --limit 7wd", "--from '9999-12-31': must be 1950-01-01..2099-12-31")]
    [InlineData("--limit 7wd", "--from (nothing): must be a day")]
    [InlineData("--from 2026-01-01", "--limit (nothing): give either --rule or --limit")]
    [InlineData("--from 2026-01-01 --limit 7wd --rule complaint.accept", "--rule 'complaint.accept': give either --rule or --limit")]
    [InlineData("--from 2026-01-01 --limit 0d", "--limit '0d': must be 1d..18262d")]
    [InlineData("--from 2026-01-01 --limit 100000wd", "--limit '100000wd': must be 1wd..2500wd")]
    [InlineData("--from 2026-01-01 --limit seven", "--limit 'seven': must be a whole number and wd, d, m, y or h")]
    [InlineData("--from 2026-01-01 --limit 7wd --pause 2026-02-01..2026-01-01", "--pause '2026-02-01..2026-01-01': must not end before it begins")]
    [InlineData("--from 2026-01-01 --limit 7wd --pause monday", "--pause 'monday': must be DATE..DATE")]
    [InlineData("--from 2026-01-01 --limit 7wd --rolls never", "--rolls 'never': must be break, holiday or anyoffday")]
    [InlineData("--from 2026-01-01 --limit 7wd --lang fr", "--lang 'fr': must be zh or en")]
    [InlineData("--from 2026-01-01 --limit 7wd --extend 3h", "--extend '3h': hours extend hours")]
    [InlineData("--from 2026-01-01 --rule complaint.acept", "--rule 'complaint.acept': rule: 'complaint.acept' is not known; nearest: complaint.accept")]
    [InlineData("--from 2026-05-01 --rule report.tellFiling", "--rule 'report.tellFiling': rule: 'report.tellFiling' is no rule of CR-2026")]
    [InlineData("--from 2015-01-01 --rule complaint.accept", "--rule 'complaint.accept': received: no version of complaints-and-reports is known for 2015-01-01")]
    [InlineData("--from 2026-05-01 --rule complaint.dispatch", "--rule 'complaint.dispatch': has no number (Promptly): O121 art 41")]
    [InlineData("--from 2026-01-01 --limit 7wd --bogus", "Unrecognized command or argument '--bogus'.")]
    public async Task What_is_wrong_is_said_on_standard_error_alone(string arguments, string error)
    {
        var (code, output, errors) = await ClockAsync(arguments.Split(' '));

        errors.ShouldStartWith(error);
        output.ShouldBeEmpty();
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_notice_in_the_folder_of_the_office_makes_the_date_final()
    {
        using var folder = new TempFolder("calendar");
        var days = Oversight.Grains.Law.Calendar.StatutoryHolidays.Of(2027).Select(day => $$"""{"name":"{{day.Value}}","date":"{{day.Key:yyyy-MM-dd}}","isOffDay":true}""");
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "2027.json"), $$"""{"year":2027,"papers":[],"days":[{{string.Join(',', days)}}]}""");

        var (_, output, _) = await RunAsync(new() { ["Law__CalendarFolder"] = folder.Path }, "--from", "2026-12-20", "--limit", "15wd");

        output.Split('\n')[0].ShouldBe("2027-01-11");
    }

    private static Task<(int Code, string Output, string Errors)> ClockAsync(params string[] arguments) => RunAsync([], arguments);

    private static async Task<(int Code, string Output, string Errors)> RunAsync(Dictionary<string, string> environment, params string[] arguments)
    {
        // Anywhere but in the repository: the command needs no folder.
        using var elsewhere = new TempFolder("clock");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Oversight.Silo.dll"), "clock", .. arguments])
        {
            WorkingDirectory = elsewhere.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Directory.EnumerateFileSystemEntries(elsewhere.Path).ShouldBeEmpty();
        return (process.ExitCode, await output, await errors);
    }
}

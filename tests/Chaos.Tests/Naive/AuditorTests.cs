using Oversight.Chaos.Tests.Checking;
using Oversight.Chaos.Tests.Submissions;
using Oversight.Testing.Bureaus;

namespace Oversight.Chaos.Tests.Naive;

/// <summary>A checker that passes a careless system proves nothing about a careful one.</summary>
public sealed class AuditorTests
{
    private static readonly string[] Enterprises = BureauFiles.Codes[..6];

    [Fact]
    public async Task A_counter_without_memory_of_commands_counts_repeated_submissions_twice_and_is_caught()
    {
        using var bureau = new CarelessBureau(seed: 1, remembersCommands: false, oneAtATime: true);

        var differences = await RunAsync(bureau);

        differences.ShouldContain(line => line.StartsWith("ledger: ", StringComparison.Ordinal) && line.EndsWith(" is there 2 times", StringComparison.Ordinal));
        differences.ShouldContain(line => line.StartsWith("enterprise ", StringComparison.Ordinal));
        differences.ShouldContain(line => line.StartsWith("street ", StringComparison.Ordinal));
        differences.ShouldContain(line => line.StartsWith("timeline of ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_counter_that_reads_awaits_and_writes_loses_submissions_and_is_caught()
    {
        using var bureau = new CarelessBureau(seed: 2, remembersCommands: true, oneAtATime: false);

        var differences = await RunAsync(bureau);

        differences.ShouldContain(line => line.StartsWith("enterprise ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_that_remembers_commands_and_counts_one_at_a_time_passes_under_the_same_faults()
    {
        using var bureau = new CarelessBureau(seed: 3, remembersCommands: true, oneAtATime: true);

        var differences = await RunAsync(bureau);

        differences.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> RunAsync(CarelessBureau bureau)
    {
        var journal = new Journal();
        var crowd = Crowd.Start(journal, [bureau], Enterprises, people: 16);
        await journal.UntilMoreAsync(2000, TimeSpan.FromSeconds(30));
        await crowd.StopAsync();
        journal.Unknown.ShouldBeGreaterThan(10, "the faults must have struck");
        return Auditor.Differences(journal, bureau.Read(BureauFiles.StreetOf), BureauFiles.StreetOf);
    }
}

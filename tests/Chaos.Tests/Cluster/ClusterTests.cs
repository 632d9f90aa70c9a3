using Oversight.Chaos.Tests.Serving;
using Oversight.Chaos.Tests.Submissions;

namespace Oversight.Chaos.Tests.Cluster;

/// <summary>Three silos on one PostgreSQL, one of which fails while people submit through all three.</summary>
public sealed class ClusterTests(ITestOutputHelper output)
{
    private static readonly TimeSpan LongestGap = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Broken = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(Fault.Killed)]
    [InlineData(Fault.Paused)]
    [InlineData(Fault.CutFromTheDatabase)]
    public async Task When_one_of_three_silos_fails_the_others_go_on_and_nothing_is_lost_or_doubled(Fault fault)
    {
        await using var bureau = await ChaosBureau.OpenAsync(Engine.PostgreSql);
        await using var first = await Node.StartAsync(bureau);
        await using var second = await Node.StartAsync(bureau);
        await using var third = await Node.StartAsync(bureau);
        Node[] nodes = [first, second, third];
        var journal = new Journal();
        var doors = nodes.Select(node => new GraphQLDoor(node.Served.Http, TimeSpan.FromSeconds(2))).ToList();
        var crowd = Crowd.Start(journal, doors, ChaosBureau.Enterprises, people: 12);
        await journal.UntilMoreAsync(200, Patience);

        var from = journal.Now;
        await second.BreakAsync(fault);
        await Task.Delay(Broken);
        await second.HealAsync(fault);
        await journal.UntilMoreAsync(200, Patience);
        var gap = journal.LongestGap(from, journal.Now);
        await crowd.StopAsync();

        output.WriteLine($"{journal.Count} acknowledged, {journal.Unknown} unknown, longest gap {gap.TotalSeconds:F2} s");
        gap.ShouldBeLessThanOrEqualTo(LongestGap);
        await ExactAsync(bureau, journal, nodes);
    }

    [Fact]
    public async Task When_the_database_crashes_and_comes_back_nothing_is_lost_or_doubled()
    {
        await using var bureau = await ChaosBureau.OpenAsync(Engine.PostgreSql);
        await using var first = await Node.StartAsync(bureau);
        await using var second = await Node.StartAsync(bureau);
        Node[] nodes = [first, second];
        var journal = new Journal();
        var crowd = Crowd.Start(journal, [.. nodes.Select(node => new GraphQLDoor(node.Served.Http, TimeSpan.FromSeconds(2)))], ChaosBureau.Enterprises, people: 12);

        for (var crash = 0; crash < 3; crash++)
        {
            await journal.UntilMoreAsync(150, Patience);
            await bureau.Server.StopImmediateAsync();
            await bureau.Server.StartAsync();
        }

        await journal.UntilMoreAsync(150, Patience);
        await crowd.StopAsync();
        output.WriteLine($"{journal.Count} acknowledged, {journal.Unknown} unknown");
        await ExactAsync(bureau, journal, nodes);
    }

    /// <summary>Every silo shows the same exact books, the one that failed too, and the program's own check agrees.</summary>
    private static async Task ExactAsync(ChaosBureau bureau, Journal journal, IEnumerable<Node> nodes)
    {
        foreach (var node in nodes)
        {
            await node.UntilServingAsync();
            (await bureau.DifferencesAsync(journal, node.Served)).ShouldBeEmpty();
        }

        var (exitCode, text) = await bureau.VerifyAsync();
        exitCode.ShouldBe(0, text);
    }
}

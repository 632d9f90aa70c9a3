using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Network;
using Oversight.Storage.Migrations;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;
using Oversight.Testing;

namespace Oversight.Storage.Tests.Notices;

/// <summary>Whom an alarm reaches: the responsible officer, else the body, after a breach everybody above; each once, and until it is read.</summary>
public abstract class NoticeConformance<TEngine> : IAsyncLifetime
    where TEngine : Engine, new()
{
    private static readonly DateTimeOffset Received = new(2026, 11, 2, 2, 0, 0, TimeSpan.Zero);
    private static readonly Caller Lin = new("lin", Role.Officer, "330106", "unit");
    private static readonly Caller Wu = new("wu", Role.Officer, "330106", "unit");
    private static readonly Caller Clerk = new("he", Role.Staff, "330106", "unit");
    private static readonly Caller District = new("chen", Role.Supervisor, "330106", "district");
    private static readonly Caller City = new("zhou", Role.Supervisor, "3301", "city");
    private static readonly Caller Above = new("guo", Role.Supervisor, "");
    private static readonly Caller Elsewhere = new("qian", Role.Supervisor, "330102");
    private static readonly Caller[] Everybody = [Lin, Wu, Clerk, District, City, Above, Elsewhere];

    private TestPlace? place;
    private LedgerProgram? program;

    private static IReadOnlyList<Body> Bodies { get; } =
    [
        new() { Id = "city", Kind = BodyKind.City, Name = "市局", Areas = ["3301"] },
        new() { Id = "district", Kind = BodyKind.District, Name = "区局", Parent = "city", Areas = ["330106"] },
        new() { Id = "unit", Kind = BodyKind.Unit, Name = "消保科", Parent = "district" },
    ];

    private LedgerProgram Program => program!;

    private NoticeDesk Desk => new(Program.Get<INoticeDirectory>(), Program.Get<IBodyDirectory>(), TimeProvider.System);

    public async ValueTask InitializeAsync()
    {
        place = await new TEngine().NewPlaceAsync();
        program = await LedgerProgram.StartAsync(place);
        for (var n = 0; n < Bodies.Count; n++)
        {
            await Program.AppendAsync(BodyDecisions.Register(null, Bodies[n], new(Bodies.Take(n)), Commands.Key())!);
        }
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Program.DisposeAsync();
        place?.Dispose();
    }

    [Fact]
    public async Task An_alarm_reaches_the_body_the_officer_and_after_the_breach_everybody_above()
    {
        var opening = await OpenAsync(MatterKind.Complaint);
        (await SweepAsync(opening, days: 4)).ShouldBeTrue();
        (await SweepAsync(opening, days: 4)).ShouldBeFalse("what was said once is not said again");
        (await ReachedAsync()).ShouldBe("lin wu he", "nobody handles it: the body is told");

        var state = await Program.MatterAsync(opening);
        await Program.AppendAsync(MatterDecisions.Take(state, Commands.Key(), Lin, Received.AddDays(4))!);
        await SweepAsync(opening, days: 8);
        (await ReachedAsync()).ShouldBe("lin lin wu he");

        await SweepAsync(opening, days: 10);
        (await ReachedAsync()).ShouldBe("lin lin lin wu wu he he chen zhou guo", "once each, and none of another area");
        (await Desk.ListAsync(false, 10, null, Lin)).Items.Select(notice => $"{notice.Level} {notice.Rule}")
            .ShouldBe(["Breached complaint.accept", "Urgent complaint.accept", "Near complaint.accept"]);
        var first = await Desk.ListAsync(false, 2, null, Lin);
        (await Desk.ListAsync(false, 2, first.EndCursor, Lin)).Items.ShouldHaveSingleItem().Level.ToString().ShouldBe("Near");
    }

    [Fact]
    public async Task What_is_read_or_closed_is_counted_no_more_for_the_one_who_read_it()
    {
        var opening = await OpenAsync(MatterKind.Complaint);
        await SweepAsync(opening, days: 10);
        var notice = (await Desk.ListAsync(true, 10, null, Lin)).Items.ShouldHaveSingleItem();

        await Desk.MarkReadAsync([notice.Id.ToString(), "999-9"], Lin);
        await Desk.MarkReadAsync([notice.Id.ToString()], Lin);
        await Desk.MarkReadAsync([notice.Id.ToString()], Elsewhere);

        (await Desk.CountUnreadAsync(Lin)).ShouldBe(0);
        (await Desk.ListAsync(false, 10, null, Lin)).Items.ShouldHaveSingleItem().IsRead.ShouldBeTrue();
        (await Program.ScalarAsync<long>("SELECT count(*) FROM notice_read")).ShouldBe(1, "nobody marks what is not theirs");
        (await Desk.CountUnreadAsync(Wu)).ShouldBe(1);
        await Desk.MarkReadAsync(null, Wu);
        (await Desk.CountUnreadAsync(Wu)).ShouldBe(0);
        (await Desk.CountUnreadAsync(District)).ShouldBe(1);

        var state = await Program.MatterAsync(opening);
        await Program.AppendAsync(MatterDecisions.Append(state, Commands.Key(), "close", MatterDecisions.Closing(state, MatterOutcome.Settled, null, Received.AddDays(11))));
        (await Desk.CountUnreadAsync(District)).ShouldBe(0);
    }

    [Fact]
    public async Task A_notice_tells_of_a_report_only_who_may_know_of_it()
    {
        await SweepAsync(await OpenAsync(MatterKind.Report), days: 40);

        (await ReachedAsync()).ShouldBe("lin wu chen zhou guo", "not the clerk");
        foreach (var who in Everybody)
        {
            (await Desk.CountUnreadAsync(who)).ShouldBe((await Desk.ListAsync(true, 10, null, who)).Items.Length, who.Name);
        }
    }

    [Fact]
    public async Task Verify_finds_lost_notices_and_the_migration_makes_them_again()
    {
        await SweepAsync(await OpenAsync(MatterKind.Complaint), days: 10);
        var told = await ReachedAsync();
        (await DifferencesAsync()).ShouldBeEmpty();
        (await Program.ExecuteAsync("DELETE FROM notice")).ShouldBePositive();
        (await DifferencesAsync()).ShouldBe(["notice"]);

        await Program.ExecuteAsync($"DELETE FROM schema_version WHERE scriptname = '{NoticesBackfill.Name}'");
        await Program.DisposeAsync();
        program = await LedgerProgram.StartAsync(place!);

        (await DifferencesAsync()).ShouldBeEmpty();
        (await ReachedAsync()).ShouldBe(told);
        await Program.ExecuteAsync("UPDATE notice SET level = 1");
        (await DifferencesAsync()).ShouldBe(["notice"]);
    }

    private async Task<AppendRequest> OpenAsync(MatterKind kind)
    {
        var received = new MatterReceived
        {
            Kind = kind,
            Street = "330106001",
            Content = "灯不亮",
            ReceivedAt = Received,
            Source = Source.Web,
            Holder = "unit",
            Clocks = TestClocks.Keeper.FromReceipt(kind, Received),
        };
        var opening = MatterDecisions.Open(received, Commands.Key(), "digest");
        await Program.AppendAsync(opening);
        return opening;
    }

    /// <summary>True when the matter had something to say.</summary>
    private async Task<bool> SweepAsync(AppendRequest opening, int days)
    {
        var state = await Program.MatterAsync(opening);
        var request = new RaiseAlarms(Commands.Key()).Decide(state, new(TestClocks.Keeper, new(Bodies), Received.AddDays(days)));
        if (request is not null)
        {
            await Program.AppendAsync(request);
        }

        return request is not null;
    }

    /// <summary>Names, as often as they have a notice.</summary>
    private async Task<string> ReachedAsync()
    {
        var names = new List<string>();
        foreach (var who in Everybody)
        {
            names.AddRange((await Desk.ListAsync(false, 50, null, who)).Items.Select(_ => who.Name));
        }

        return string.Join(' ', names);
    }

    private async Task<HashSet<string>> DifferencesAsync()
    {
        var found = new HashSet<string>();
        await foreach (var difference in Program.Get<LedgerVerifier>().VerifyAsync())
        {
            found.Add(difference.Table);
        }

        return found;
    }
}

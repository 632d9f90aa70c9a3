using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Network;
using Oversight.Storage.ReadSide;
using Oversight.Storage.Sql;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;

namespace Oversight.Storage.Tests.Network;

/// <summary>The network on a real ledger: what was acknowledged is in the directory, once, and recomputes.</summary>
public abstract class BodyConformance<TEngine>(LedgerFixture<TEngine> fixture) : IClassFixture<LedgerFixture<TEngine>>
    where TEngine : Engine, new()
{
    private static readonly Caller Root = new("root", Role.Admin, string.Empty);

    private LedgerProgram Program => fixture.Program;

    private IBodyDirectory Bodies => Program.Get<IBodyDirectory>();

    private BodyDesk Desk => new(Program.Ledger, Bodies, Program.Get<Grains.Matters.IMatterDirectory>(), Program.Get<IAccounts>());

    [Fact]
    public async Task A_body_is_in_the_directory_as_soon_as_it_is_acknowledged_and_a_repeat_counts_once()
    {
        var district = District("acknowledged");
        (await Bodies.CurrentAsync()).Find(district.Id).ShouldBeNull();

        await Desk.RegisterAsync(district, "register-acknowledged", Root);
        var first = (await Bodies.CurrentAsync()).Find(district.Id).ShouldNotBeNull();
        BodyJson.Write(first).ShouldBe(BodyJson.Write(district));
        await Desk.RegisterAsync(district, "register-acknowledged", Root);
        await Desk.RegisterAsync(district, "another-command-with-the-same-content", Root);
        (await VersionAsync(district.Id)).ShouldBe(1);

        await Desk.ChangeAsync(district with { Phone = "12315" }, "change-acknowledged", Root);
        await Desk.ChangeAsync(district with { Phone = "12345" }, "change-again", Root);
        await Desk.ChangeAsync(district with { Phone = "12315" }, "change-acknowledged", Root);
        (await Bodies.CurrentAsync()).Find(district.Id)!.Phone.ShouldBe("12345", "a repeated command is not decided again");
        (await VersionAsync(district.Id)).ShouldBe(3);
    }

    [Fact]
    public async Task A_command_id_with_other_content_is_refused_and_stores_nothing()
    {
        await Desk.RegisterAsync(District("reused"), "register-reused", Root);

        await Should.ThrowAsync<CommandReusedException>(() => Desk.RegisterAsync(District("reused") with { Name = "别的局" }, "register-reused", Root));
        await Should.ThrowAsync<CommandReusedException>(() => Desk.RegisterAsync(District("reused2"), "register-reused", Root));

        var network = await Bodies.CurrentAsync();
        network.Find("reused")!.Name.ShouldBe("reused局");
        network.Find("reused2").ShouldBeNull();
    }

    [Fact]
    public async Task A_body_closes_when_nothing_stands_below_it()
    {
        var station = new Body { Id = "station-closing", Kind = BodyKind.Station, Name = "所", Parent = "closing", Areas = ["330106001"] };
        var day = new DateOnly(2026, 7, 1);
        await Desk.RegisterAsync(District("closing"), "closing-1", Root);
        await Desk.RegisterAsync(station, "closing-2", Root);

        (await Should.ThrowAsync<InvalidInputException>(() => Desk.CloseAsync("closing", day, null, "closing-3", Root))).Rule.ShouldStartWith("station-closing stands below");
        await Desk.CloseAsync(station.Id, day, "撤并", "closing-4", Root);
        await Desk.CloseAsync(station.Id, day, "撤并", "closing-4", Root);
        await Desk.CloseAsync("closing", day, null, "closing-3", Root);

        var network = await Bodies.CurrentAsync();
        network.Find("closing")!.IsActiveOn(day.AddDays(-1)).ShouldBeTrue();
        network.Find("closing")!.IsActiveOn(day).ShouldBeFalse();
        (await Should.ThrowAsync<InvalidInputException>(() => Desk.ChangeAsync(station with { Phone = "12315" }, "closing-5", Root))).Rule.ShouldBe("the body is closed");
    }

    [Fact]
    public async Task Of_two_who_register_one_id_at_once_one_gets_it()
    {
        var tries = Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            try
            {
                await Desk.RegisterAsync(District("contested") with { Name = $"第{number}局" }, $"contested-{number}", Root);
                return number;
            }
            catch (InvalidInputException taken) when (taken.Field == "id")
            {
                return -1;
            }
        }));

        var winner = (await Task.WhenAll(tries)).Where(number => number >= 0).ShouldHaveSingleItem();

        (await Bodies.CurrentAsync()).Find("contested")!.Name.ShouldBe($"第{winner}局");
        await foreach (var difference in Program.Get<LedgerVerifier>().VerifyAsync())
        {
            difference.ShouldBeNull();
        }
    }

    /// <summary>A directory of its own stands for another process: nobody tells it but the ledger's tail.</summary>
    [Fact]
    public async Task Another_process_sees_a_change_when_its_tail_hears_of_it()
    {
        var elsewhere = new BodyDirectory(Program.Get<ISqlReader>());
        (await elsewhere.CurrentAsync()).Find("heard").ShouldBeNull();
        await Desk.RegisterAsync(District("heard"), "heard-1", Root);
        (await elsewhere.CurrentAsync()).Find("heard").ShouldBeNull("it keeps its picture until it hears");

        elsewhere.Heard((await Program.Ledger.ReadStreamAsync(StreamKey.Body("heard")))[0]);
        (await elsewhere.CurrentAsync()).Find("heard").ShouldNotBeNull();
        await Desk.CloseAsync("heard", new(2026, 1, 1), null, "heard-2", Root);
        elsewhere.Heard((await Program.Ledger.ReadStreamAsync(StreamKey.Body("heard")))[1]);
        (await elsewhere.CurrentAsync()).Find("heard")!.ClosedOn.ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_an_administrator_changes_the_network()
    {
        await Should.ThrowAsync<ForbiddenException>(() => Desk.RegisterAsync(District("forbidden"), "forbidden", new("li", Role.Supervisor, string.Empty)));
        await Should.ThrowAsync<AuthenticationRequiredException>(() => Desk.RegisterAsync(District("forbidden"), "forbidden", Caller.Public));
        (await Bodies.CurrentAsync()).Find("forbidden").ShouldBeNull();
    }

    private static Body District(string id) => new()
    {
        Id = id, Kind = BodyKind.District, Name = $"{id}局", Areas = ["330106"], DutyHours = "Mon-Fri 09:00-17:00",
    };

    private async Task<int> VersionAsync(string id) => (await Program.Ledger.ReadStreamAsync(StreamKey.Body(id))).Count;
}

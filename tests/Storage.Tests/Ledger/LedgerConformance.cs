using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>What the ledger promises, on whatever engine.</summary>
public abstract class LedgerConformance<TEngine>(LedgerFixture<TEngine> fixture) : IClassFixture<LedgerFixture<TEngine>>
    where TEngine : Engine, new()
{
    private LedgerProgram Program => fixture.Program;

    private ILedger Ledger => fixture.Program.Ledger;

    [Fact]
    public async Task A_record_comes_back_as_it_was_appended()
    {
        var request = Commands.Complaint("A1", "110101001", content: "𠮷野家 ' \" \\ \u0001 %_ é ﷽ 👨‍👩‍👧‍👦 " + new string('字', 5_000));

        var appended = await Program.AppendAsync(request);

        var read = (await Ledger.ReadStreamAsync(request.Stream)).ShouldHaveSingleItem();
        read.Position.ShouldBe(appended.First.Position);
        read.At.ShouldBe(appended.First.At);
        read.Version.ShouldBe(1);
        read.Actor.ShouldBe("tester");
        read.Command.ShouldBe(request.Command.ToString());
        read.Digest.ShouldBe(request.Digest);
        read.Numbers.ShouldBe(appended.First.Numbers);
        RecordTypes.Write(read.Fact).ShouldBe(RecordTypes.Write(request.Facts[0]));
    }

    [Fact]
    public async Task A_repeated_command_gets_its_first_record_again_whatever_it_says_now()
    {
        var request = Commands.Complaint("A2");
        var first = await Program.AppendAsync(request);

        var repeat = await Ledger.AppendAsync(request with { Digest = "another digest" });

        var duplicate = repeat.ShouldBeOfType<AppendOutcome.Duplicate>();
        duplicate.First.Position.ShouldBe(first.First.Position);
        duplicate.First.Digest.ShouldBe("digest");
        (await Ledger.ReadStreamAsync(request.Stream)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Streams_that_exist_are_found_with_the_digest_that_opened_them()
    {
        var first = Commands.Complaint("A13");
        var second = Commands.Complaint("A14") with { Digest = "another digest" };
        await Program.AppendAsync(first);
        await Program.AppendAsync(second);

        var found = await Program.Get<IBulkLedger>().FindOpenedAsync([first.Stream, "matter/none", second.Stream]);

        found.ShouldBe(new Dictionary<string, string> { [first.Stream] = first.Digest, [second.Stream] = "another digest" }, ignoreOrder: true);
    }

    [Fact]
    public async Task Fifty_parallel_repeats_make_one_record()
    {
        var request = Commands.Complaint("A3");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Ledger.AppendAsync(request))));

        var position = outcomes.OfType<AppendOutcome.Appended>().ShouldHaveSingleItem().First.Position;
        outcomes.OfType<AppendOutcome.Duplicate>().Count(duplicate => duplicate.First.Position == position).ShouldBe(49);
        (await Program.TalliesAsync(SubjectKey.Enterprise("A3"))).Consumers.ShouldBe(new ChannelTally(1, 1, 0));
    }

    [Fact]
    public async Task A_stream_that_moved_on_is_a_conflict_and_nothing_is_written()
    {
        var opened = Commands.Complaint("A4");
        await Program.AppendAsync(opened);
        var matter = await Program.MatterAsync(opened);
        await Program.AppendAsync(Commands.Take(matter, "li"));

        var late = await Ledger.AppendAsync(Commands.Take(matter, "wang"));

        late.ShouldBeOfType<AppendOutcome.Conflict>().ActualVersion.ShouldBe(2);
        (await Ledger.ReadStreamAsync(opened.Stream)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Of_many_who_decide_on_one_version_one_wins()
    {
        var opened = Commands.Complaint("A5");
        await Program.AppendAsync(opened);
        var matter = await Program.MatterAsync(opened);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Ledger.AppendAsync(Commands.Take(matter, $"officer-{n}"))));

        outcomes.OfType<AppendOutcome.Appended>().ShouldHaveSingleItem();
        outcomes.OfType<AppendOutcome.Conflict>().Count().ShouldBe(19);
    }

    [Fact]
    public async Task A_feed_pages_upwards_and_downwards_without_a_gap()
    {
        var subject = SubjectKey.Enterprise("A6");
        await Task.WhenAll(Enumerable.Range(0, 25).Select(_ => Program.AppendAsync(Commands.Complaint("A6"))));

        var up = await PagesAsync(0, after => Ledger.ReadFeedAsync(subject, after, 7));
        var down = await PagesAsync(long.MaxValue, before => Ledger.ReadFeedBackAsync(subject, before, 7));

        up.Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, 25).Select(n => (long)n));
        down.Select(entry => entry.Number).ShouldBe(up.Select(entry => entry.Number).Reverse());
        up.Select(entry => entry.Stored.Position).ShouldBeInOrder();
        up.ShouldAllBe(entry => entry.Stored.NumberIn(subject) == entry.Number);
        (await Ledger.ReadHeadAsync(subject)).ShouldBe(25);
    }

    [Fact]
    public async Task A_subject_that_nothing_concerns_has_an_empty_feed()
    {
        var nobody = SubjectKey.Enterprise("nobody");

        (await Ledger.ReadHeadAsync(nobody)).ShouldBe(0);
        (await Ledger.ReadFeedAsync(nobody, 0, 10)).ShouldBeEmpty();
        (await Ledger.ReadStreamAsync("matter/none")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Tallies_equal_the_fold_of_the_feed_through_receiving_closing_and_moving()
    {
        var opened = Commands.Complaint("B1", "110101002");
        await Program.AppendAsync(opened);
        await Program.AppendAsync(Commands.Open(MatterKind.MediaItem, "B1", "110101002"));
        await Program.AppendAsync(Commands.Take(await Program.MatterAsync(opened), "li"));
        await Program.AppendAsync(Commands.Close(await Program.MatterAsync(opened), "li"));
        await Program.AppendAsync(Commands.Move(await Program.MatterAsync(opened), "B2", "110101003"));

        (await Program.TalliesAsync(SubjectKey.Enterprise("B1"))).ShouldBe(default(Tallies) with { Media = new(1, 1, 0) });
        (await Program.TalliesAsync(SubjectKey.Enterprise("B2"))).ShouldBe(default(Tallies) with { Consumers = new(1, 0, 1) });
        foreach (var subject in new[] { SubjectKey.Enterprise("B1"), SubjectKey.Enterprise("B2"), SubjectKey.Street("110101002"), SubjectKey.Street("110101003") })
        {
            (await Program.TalliesAsync(subject)).ShouldBe(await Program.FoldAsync(subject), subject.Value);
        }
    }

    [Fact]
    public async Task A_move_within_one_enterprise_takes_one_number_in_its_feed()
    {
        var opened = Commands.Complaint("B3", "110101004");
        await Program.AppendAsync(opened);
        var moved = (await Program.MatterAsync(opened)) with { Enterprise = "B3" };
        var fact = (MatterMoved)Commands.Move(moved with { Enterprise = "other" }, "B3", "110101005").Facts[0] with { FromEnterprise = "B3" };

        await Program.AppendAsync(new() { Stream = opened.Stream, ExpectedVersion = 1, Command = Commands.Key(), Digest = "d", Facts = [fact] });

        (await Ledger.ReadHeadAsync(SubjectKey.Enterprise("B3"))).ShouldBe(2);
        (await Program.TalliesAsync(SubjectKey.Enterprise("B3"))).Consumers.ShouldBe(new ChannelTally(1, 1, 0));
        (await Program.TalliesAsync(SubjectKey.Street("110101004"))).ShouldBe(default);
    }

    [Fact]
    public async Task A_matter_gets_the_next_number_of_its_register()
    {
        var first = await Program.AppendAsync(Commands.Open(MatterKind.Finding, "B4", null));
        var second = await Program.AppendAsync(Commands.Open(MatterKind.Finding, "B4", null));

        MatterNumber.Of(first.First).ShouldBe("BM-2026-000001");
        MatterNumber.Of(second.First).ShouldBe("BM-2026-000002");
        (await Program.ScalarAsync<long>("SELECT count(*) FROM matter WHERE number IN ('BM-2026-000001', 'BM-2026-000002')")).ShouldBe(2);
    }

    [Fact]
    public async Task The_row_of_a_matter_follows_its_stream()
    {
        var opened = Commands.Complaint("B5", "110101006");
        await Program.AppendAsync(opened);
        await Program.AppendAsync(Commands.Take(await Program.MatterAsync(opened), "li"));
        await Program.AppendAsync(Commands.Close(await Program.MatterAsync(opened), "li"));
        var matter = await Program.MatterAsync(opened);

        var row = await Program.Get<IMatterDirectory>().FindByNumberAsync(matter.Number);

        row.ShouldBe(matter.ToRow());
    }

    [Fact]
    public async Task Sealed_people_are_stored_with_their_matter()
    {
        await Program.AppendAsync(Commands.Named(Commands.Complaint("B6"), "person-b6"));

        (await Program.ScalarAsync<long>("SELECT count(*) FROM vault WHERE reference = 'person-b6'")).ShouldBe(1);
    }

    [Fact]
    public async Task One_request_that_the_database_refuses_fails_alone()
    {
        await Program.AppendAsync(Commands.Named(Commands.Complaint("B7"), "person-b7"));
        var good = Enumerable.Range(0, 30).Select(_ => Commands.Complaint("B8")).ToArray();
        var bad = Commands.Named(Commands.Complaint("B8"), "person-b7");

        var tasks = good[..15].Append(bad).Concat(good[15..]).Select(Ledger.AppendAsync).ToArray();

        (await Should.ThrowAsync<Exception>(() => tasks[15])).Message.ShouldContain("refused");
        foreach (var task in tasks.Where((_, at) => at != 15))
        {
            (await task).ShouldBeOfType<AppendOutcome.Appended>();
        }

        (await Ledger.ReadStreamAsync(bad.Stream)).ShouldBeEmpty();
        (await Ledger.ReadHeadAsync(SubjectKey.Enterprise("B8"))).ShouldBe(30);
    }

    [Fact]
    public async Task Commits_are_told_once_in_order_and_before_the_caller_has_the_answer()
    {
        var tasks = Enumerable.Range(0, 40).Select(async _ =>
        {
            var appended = await Program.AppendAsync(Commands.Complaint("B9"));
            Program.Commits.Told.ShouldContain(stored => stored.Position == appended.First.Position);
        });
        await Task.WhenAll(tasks);

        Program.Commits.Told.Select(stored => stored.Position).ShouldBe(Enumerable.Range(1, Program.Commits.Told.Count).Select(n => (long)n));
    }

    [Fact]
    public async Task An_import_in_bulk_answers_in_order_and_a_second_one_changes_nothing()
    {
        var requests = Enumerable.Range(0, 4_500).Select(n => Commands.Complaint("C1", null, Commands.Key($"bulk-{n}"))).ToArray();
        var bulk = Program.Get<IBulkLedger>();

        var outcomes = await bulk.AppendManyAsync(requests);
        var again = await bulk.AppendManyAsync(requests);

        outcomes.Cast<AppendOutcome.Appended>().Select(outcome => outcome.First.Stream).ShouldBe(requests.Select(request => request.Stream));
        again.Cast<AppendOutcome.Duplicate>().Select(outcome => outcome.First.Position)
            .ShouldBe(outcomes.Cast<AppendOutcome.Appended>().Select(outcome => outcome.First.Position));
        (await Ledger.ReadHeadAsync(SubjectKey.Enterprise("C1"))).ShouldBe(4_500);
    }

    [Fact]
    public async Task The_chain_holds_over_the_whole_ledger()
    {
        await Program.AppendAsync(Commands.Complaint("C2"));
        var scan = Program.Get<ILedgerScan>();
        var head = await scan.ReadLedgerHeadAsync();

        var hash = HashChain.Genesis;
        var position = 0L;
        var at = 0L;
        while (position < head.Position)
        {
            foreach (var record in await scan.ReadRecordsAsync(position, 1_000))
            {
                record.Position.ShouldBe(++position);
                record.At.ShouldBeGreaterThanOrEqualTo(at);
                at = record.At;
                hash = HashChain.Next(hash, record);
                record.Hash.ShouldBe(hash);
                if (position == head.Position)
                {
                    break;
                }
            }
        }

        head.Hash.ShouldBe(hash);
    }

    private static async Task<List<FeedEntry>> PagesAsync(long start, Func<long, Task<IReadOnlyList<FeedEntry>>> read)
    {
        var all = new List<FeedEntry>();
        for (var page = await read(start); page.Count > 0; page = await read(all[^1].Number))
        {
            all.AddRange(page);
        }

        return all;
    }
}

using Oversight.Grains.Ledger;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;

namespace Oversight.Storage.Tests.Responses;

/// <summary>A quota is never over-filled, on whatever engine, and its count is what the ledger says.</summary>
public abstract class QuotaConformance<TEngine>(LedgerFixture<TEngine> fixture) : IClassFixture<LedgerFixture<TEngine>>
    where TEngine : Engine, new()
{
    private LedgerProgram Program => fixture.Program;

    private ILedger Ledger => fixture.Program.Ledger;

    [Fact]
    public async Task The_last_place_is_given_and_the_next_claim_is_refused_without_a_trace()
    {
        await Program.AppendAsync(Sheets.Claiming("k/last", 2));
        await Program.AppendAsync(Sheets.Claiming("k/last", 2));
        var late = Sheets.Claiming("k/last", 2);

        (await Ledger.AppendAsync(late)).ShouldBe(new AppendOutcome.QuotaFull("k/last"));

        (await Ledger.ReadStreamAsync(late.Stream)).ShouldBeEmpty();
        (await TakenAsync("k/last")).ShouldBe(2);
    }

    [Fact]
    public async Task A_claim_on_two_quotas_takes_both_or_none()
    {
        await Program.AppendAsync(Sheets.Claiming("k/full", 1));
        var both = Sheets.Of(Sheets.Fact(), new QuotaClaim("k/free", 5), new QuotaClaim("k/full", 1));

        (await Ledger.AppendAsync(both)).ShouldBe(new AppendOutcome.QuotaFull("k/full"));

        (await TakenAsync("k/free")).ShouldBe(0);
    }

    [Fact]
    public async Task A_refused_command_is_free_to_come_again_without_the_claim()
    {
        await Program.AppendAsync(Sheets.Claiming("k/again", 1));
        var refused = Sheets.Claiming("k/again", 1);
        await Ledger.AppendAsync(refused);

        var without = Sheets.Of(Sheets.Fact()) with { Command = refused.Command };
        await Program.AppendAsync(without);

        (await Ledger.AppendAsync(without)).ShouldBeOfType<AppendOutcome.Duplicate>();
        (await TakenAsync("k/again")).ShouldBe(1);
    }

    [Fact]
    public async Task A_repeat_takes_no_second_place()
    {
        var request = Sheets.Claiming("k/repeat", 10);

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Task.Run(() => Ledger.AppendAsync(request))));

        (await TakenAsync("k/repeat")).ShouldBe(1);
    }

    [Fact]
    public async Task Two_hundred_at_once_fill_a_quota_of_thirty_seven_exactly()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => Ledger.AppendAsync(Sheets.Claiming("k/many", 37)))));

        outcomes.OfType<AppendOutcome.Appended>().Count().ShouldBe(37);
        outcomes.OfType<AppendOutcome.QuotaFull>().Count().ShouldBe(163);
        (await TakenAsync("k/many")).ShouldBe(37);
    }

    [Fact]
    public async Task A_request_that_claims_what_its_facts_do_not_say_is_refused()
    {
        var request = Sheets.Of(Sheets.Fact()) with { Claims = [new QuotaClaim("k/hidden", 5)] };

        await Should.ThrowAsync<ArgumentException>(() => Ledger.AppendAsync(request));
    }

    [Fact]
    public async Task Verification_counts_again_and_finds_a_wrong_count()
    {
        await Program.AppendAsync(Sheets.Claiming("k/verify", 5));
        (await FindAsync()).ShouldBeEmpty();

        await Program.ExecuteAsync("UPDATE quota SET taken = taken + 1 WHERE key = 'k/verify'");
        (await FindAsync()).ShouldHaveSingleItem().Table.ShouldBe("quota");
        await Program.ExecuteAsync("UPDATE quota SET taken = taken - 1 WHERE key = 'k/verify'");

        await Program.ExecuteAsync("INSERT INTO quota (key, taken) VALUES ('k/nobody', 1)");
        (await FindAsync()).ShouldHaveSingleItem().Problem.ShouldBe("not in the ledger");
        await Program.ExecuteAsync("DELETE FROM quota WHERE key = 'k/nobody'");

        await Program.ExecuteAsync("UPDATE response SET stratum = 'other' WHERE seq = (SELECT max(seq) FROM response)");
        (await FindAsync()).ShouldHaveSingleItem().Table.ShouldBe("response");
        await Program.ExecuteAsync("UPDATE response SET stratum = NULL WHERE stratum = 'other'");
        (await FindAsync()).ShouldBeEmpty();
    }

    private Task<int> TakenAsync(string key) => Program.ScalarAsync<int>($"SELECT coalesce((SELECT taken FROM quota WHERE key = '{key}'), 0)");

    private async Task<List<Difference>> FindAsync() => await Program.Get<LedgerVerifier>().VerifyAsync().ToListAsync();
}

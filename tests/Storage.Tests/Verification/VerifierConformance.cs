using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;

namespace Oversight.Storage.Tests.Verification;

/// <summary>A ledger that nobody touched is clean; whatever somebody touches is found, wherever it is.</summary>
public abstract class VerifierConformance<TEngine>(LedgerFixture<TEngine> fixture) : IClassFixture<LedgerFixture<TEngine>>
    where TEngine : Engine, new()
{
    private LedgerProgram Program => fixture.Program;

    [Fact]
    public async Task A_ledger_that_nobody_touched_is_clean_and_a_touched_one_is_not()
    {
        await FillAsync();
        (await FindAsync()).ShouldBeEmpty();

        foreach (var (table, touch, undo) in Touches())
        {
            (await Program.ExecuteAsync(touch)).ShouldBePositive(touch);
            var found = await FindAsync();
            (await Program.ExecuteAsync(undo)).ShouldBePositive(undo);
            found.ShouldContain(difference => difference.Table == table, $"{touch}\n{string.Join('\n', found)}");
        }

        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Progress_rises_to_the_whole()
    {
        var progress = new Steps();

        await foreach (var _ in Program.Get<LedgerVerifier>().VerifyAsync(progress))
        {
        }

        progress.Reported.ShouldBeInOrder();
        progress.Reported[^1].ShouldBe(1);
    }

    private static IEnumerable<(string Table, string Touch, string Undo)> Touches()
    {
        // The ledger itself.
        yield return ("record", "UPDATE record SET data = replace(data, '灯不亮', '灯很亮') WHERE position = 4", "UPDATE record SET data = replace(data, '灯很亮', '灯不亮') WHERE position = 4");
        yield return ("record", "UPDATE record SET at = at + 1 WHERE position = 4", "UPDATE record SET at = at - 1 WHERE position = 4");
        yield return ("record", "UPDATE record SET actor = 'another' WHERE position = 4", "UPDATE record SET actor = 'tester' WHERE position = 4");
        yield return ("record", "UPDATE record SET command_hash = command_hash + 1 WHERE position = 4", "UPDATE record SET command_hash = command_hash - 1 WHERE position = 4");
        yield return ("record", "UPDATE record SET position = 1000000 WHERE position = 4", "UPDATE record SET position = 4 WHERE position = 1000000");
        yield return ("record", "UPDATE record SET version = 7 WHERE position = 4", "UPDATE record SET version = 1 WHERE position = 4");
        yield return ("ledger_head", "UPDATE ledger_head SET position = position + 1", "UPDATE ledger_head SET position = position - 1");
        yield return ("ledger_head", "UPDATE ledger_head SET subjects = subjects + 1", "UPDATE ledger_head SET subjects = subjects - 1");

        // Subjects and feeds.
        yield return ("subject", "UPDATE subject SET consumers_received = consumers_received + 1 WHERE key = 'enterprise/V1'", "UPDATE subject SET consumers_received = consumers_received - 1 WHERE key = 'enterprise/V1'");
        yield return ("subject", "UPDATE subject SET head = head + 1 WHERE key = 'street/110101001'", "UPDATE subject SET head = head - 1 WHERE key = 'street/110101001'");
        yield return ("subject", "UPDATE subject SET key = 'enterprise/VX' WHERE key = 'enterprise/V1'", "UPDATE subject SET key = 'enterprise/V1' WHERE key = 'enterprise/VX'");
        yield return ("feed", "UPDATE feed SET position = position + 1 WHERE subject_id = 1 AND number = 1", "UPDATE feed SET position = position - 1 WHERE subject_id = 1 AND number = 1");
        yield return ("feed", "UPDATE feed SET number = 500 WHERE subject_id = 1 AND number = 1", "UPDATE feed SET number = 1 WHERE subject_id = 1 AND number = 500");
        yield return ("feed", "INSERT INTO feed (subject_id, number, position) VALUES (900000, 1, 1)", "DELETE FROM feed WHERE subject_id = 900000");

        // The read side.
        yield return ("matter", "UPDATE matter SET status = 1 WHERE seq = 4", "UPDATE matter SET status = 0 WHERE seq = 4");
        yield return ("matter", "UPDATE matter SET summary = 'other' WHERE seq = 4", "UPDATE matter SET summary = '灯不亮' WHERE seq = 4");
        yield return ("matter", "UPDATE matter SET seq = 1000000 WHERE seq = 4", "UPDATE matter SET seq = 4 WHERE seq = 1000000");
        yield return ("enterprise", "UPDATE enterprise SET name = name || 'x' WHERE code = 'V1'", "UPDATE enterprise SET name = '北京天天商店' WHERE code = 'V1'");
        yield return ("enterprise", "UPDATE enterprise SET folded = folded || 'x' WHERE code = 'V1'", "UPDATE enterprise SET folded = '北京天天商店' WHERE code = 'V1'");
        yield return ("enterprise", "UPDATE enterprise SET street = NULL WHERE code = 'V1'", "UPDATE enterprise SET street = '110101001' WHERE code = 'V1'");
        yield return ("enterprise", "UPDATE enterprise SET code = 'VX' WHERE code = 'V1'", "UPDATE enterprise SET code = 'V1' WHERE code = 'VX'");
        yield return ("name_gram", "UPDATE name_gram SET gram = '地狱' WHERE gram = '天天'", "UPDATE name_gram SET gram = '天天' WHERE gram = '地狱'");
        yield return ("name_gram", "UPDATE name_gram SET street = '110101002' WHERE gram = '天天'", "UPDATE name_gram SET street = '110101001' WHERE gram = '天天'");
        yield return ("name_gram", "INSERT INTO name_gram (gram, enterprise, street) VALUES ('天天', 900000, '')", "DELETE FROM name_gram WHERE enterprise = 900000");
        yield return ("gram", "UPDATE gram SET count = count + 1 WHERE gram = '天天'", "UPDATE gram SET count = count - 1 WHERE gram = '天天'");
        yield return ("gram", "UPDATE gram SET gram = '地狱' WHERE gram = '天天'", "UPDATE gram SET gram = '天天' WHERE gram = '地狱'");
        yield return ("division", "UPDATE division SET name = name || 'x' WHERE code = '110101001'", "UPDATE division SET name = '东华门街道' WHERE code = '110101001'");
        yield return ("division", "INSERT INTO division (code, name) VALUES ('99', 'x')", "DELETE FROM division WHERE code = '99'");
        yield return ("body", "UPDATE body SET version = version + 1 WHERE id = 'verified'", "UPDATE body SET version = version - 1 WHERE id = 'verified'");
        yield return ("body", "UPDATE body SET data = replace(data, '验证分局', '别的分局') WHERE id = 'verified'", "UPDATE body SET data = replace(data, '别的分局', '验证分局') WHERE id = 'verified'");
        yield return ("body", "UPDATE body SET id = 'forged' WHERE id = 'verified'", "UPDATE body SET id = 'verified' WHERE id = 'forged'");
        yield return ("vault", "UPDATE vault SET reference = reference || 'x'; INSERT INTO vault (reference, key_version) VALUES ('x', 1)", "DELETE FROM vault WHERE reference = 'x'; UPDATE vault SET reference = replace(reference, 'x', '')");
    }

    private async Task FillAsync()
    {
        var division = Commands.Division("110101001", "东华门");
        await Program.AppendAsync(division);
        await Program.AppendAsync(Commands.Division("110101001", "东华门街道", version: 1));
        await Program.AppendAsync(Commands.Register("V1", "北京天天商店", "110101001"));
        await Program.AppendAsync(Commands.Complaint("V1"));
        var moving = Commands.Complaint("V2", "110101002");
        await Program.AppendAsync(moving);
        await Program.AppendAsync(Commands.Take(await Program.MatterAsync(moving), "li"));
        await Program.AppendAsync(Commands.Close(await Program.MatterAsync(moving), "li"));
        await Program.AppendAsync(Commands.Move(await Program.MatterAsync(moving), "V1", "110101001"));
        await Program.AppendAsync(Commands.Named(Commands.Complaint("V1"), "p1"));
        await Program.AppendAsync(Commands.Joint(Commands.Named(Commands.Complaint("V1"), "p2"), "p3", "p4"));
        await Program.AppendAsync(Commands.Open(MatterKind.Report, null, "110101003"));
        var body = await Program.AppendAsync(Commands.Body(new() { Id = "verified", Kind = BodyKind.District, Name = "验证局", Areas = ["110101"] }));
        await Program.AppendAsync(Commands.Body(
            new() { Id = "verified", Kind = BodyKind.District, Name = "验证分局", Areas = ["110101"] }, BodyState.Fold([body.First])));
    }

    private async Task<List<Difference>> FindAsync()
    {
        var found = new List<Difference>();
        await foreach (var difference in Program.Get<LedgerVerifier>().VerifyAsync())
        {
            found.Add(difference);
        }

        return found;
    }

    private sealed class Steps : IProgress<double>
    {
        public List<double> Reported { get; } = [];

        public void Report(double value) => Reported.Add(value);
    }
}

using CsCheck;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Tests.Ledger;

public sealed class HashChainTests
{
    private static readonly LedgerRecord Record =
        new(1, "matter/a", 1, "matter.taken", "{}", "lin", 5, "lin:1", "d", "street/330106001#1", HashChain.Genesis);

    [Fact]
    public void Every_field_and_the_previous_hash_are_in_the_hash()
    {
        var hash = HashChain.Next(HashChain.Genesis, Record);
        LedgerRecord[] changed =
        [
            Record with { Position = 2 },
            Record with { Stream = "matter/b" },
            Record with { Version = 2 },
            Record with { Type = "matter.closed" },
            Record with { Data = "{ }" },
            Record with { Actor = "wu" },
            Record with { At = 6 },
            Record with { Command = "lin:2" },
            Record with { Digest = "e" },
            Record with { Subjects = "street/330106001#2" },
        ];
        foreach (var record in changed)
        {
            HashChain.Next(HashChain.Genesis, record).ShouldNotBe(hash);
        }

        HashChain.Next(hash, Record).ShouldNotBe(hash);
    }

    [Fact]
    public void Moving_a_character_from_one_field_to_the_next_changes_the_hash() =>
        Gen.Select(Gen.String[1, 8], Gen.String[0, 8]).Sample((left, right) =>
        {
            var one = Record with { Actor = left, Command = right };
            var other = Record with { Actor = left[..^1], Command = left[^1] + right };
            HashChain.Next(HashChain.Genesis, one).ShouldNotBe(HashChain.Next(HashChain.Genesis, other));
        });
}

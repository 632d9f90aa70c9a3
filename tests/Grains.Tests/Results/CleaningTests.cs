using Oversight.Grains.Results;
using Oversight.Grains.Results.Cleaning;

namespace Oversight.Grains.Tests.Results;

public sealed class CleaningTests
{
    private const double No = double.NaN;
    private const string Words = "市场入口的公平秤坏了一个月没有人修";

    private static readonly CleaningSettings Settings = new()
    {
        FewestTimes = 3,
        Matrices = [new("m", ["m1", "m2", "m3", "m4"])],
        Traps = [new("trap", 2)],
    };

    [Fact]
    public void Each_rule_marks_what_it_is_for_and_says_why()
    {
        var marks = Cleaner.Mark(Input(), Settings);

        marks.Select(mark => (mark.AnswerId, mark.Rule)).ShouldBe(
            [("2", CleaningRule.TooFast), ("1", CleaningRule.StraightLine), ("3", CleaningRule.Trap), ("4", CleaningRule.Duplicate)]);
        marks.Select(mark => mark.English).ShouldBe(
        [
            "20 seconds, the median of its group is 300", "5 in all 4 rows of m", "trap asks for 2, answered 4",
            "all 6 answers the same as in 0, to the words",
        ]);
        marks[0].Chinese.ShouldBe("用时20秒，同组中位数300秒");
    }

    [Fact]
    public void A_mark_that_is_lifted_brings_the_sheet_back_and_a_straight_line_alone_only_tells()
    {
        var input = Input();
        var marks = Cleaner.Mark(input, Settings);

        Cleaner.Kept(input.Table.Ids, marks, Settings).ShouldBe([true, true, false, false, false]);
        Cleaner.Kept(input.Table.Ids, marks, Settings, new HashSet<(string, CleaningRule)> { ("3", CleaningRule.Trap) })
            .ShouldBe([true, true, false, true, false]);
        input.Table.Where(Cleaner.Kept(input.Table.Ids, marks, Settings)).Numbers("m1").ShouldBe([1, 5]);
    }

    [Fact]
    public void Without_enough_times_or_words_nobody_is_too_fast_or_a_duplicate()
    {
        var bare = Input("没有") with { Seconds = [1, No, No, No, No] };

        Cleaner.Mark(bare, Settings).Select(mark => mark.Rule).Distinct().ShouldBe([CleaningRule.StraightLine, CleaningRule.Trap]);
    }

    [Fact]
    public void One_word_or_one_tick_that_differs_makes_two_people()
    {
        var table = new AnswerTable(["0", "1", "2"]).AddNumbers("q", [4, 5, 4]).AddTexts("why", [Words, Words, Words + "。"]);

        Cleaner.Mark(new(table), new()).ShouldBeEmpty();
    }

    [Fact]
    public void Who_was_not_shown_the_trap_did_not_fall_into_it()
    {
        var input = Input() with { TrapShown = new Dictionary<string, bool[]> { ["trap"] = [true, true, true, false, true] } };

        Cleaner.Mark(input, Settings).ShouldNotContain(mark => mark.Rule == CleaningRule.Trap);
    }

    [Fact]
    public void Times_are_compared_within_their_mode()
    {
        var input = Input() with { Pace = GroupColumn.From(["web", "web", null, "web", "web"]) };

        Cleaner.Mark(input, Settings).ShouldNotContain(mark => mark.Rule == CleaningRule.TooFast);
    }

    private static CleaningInput Input(string words = Words)
    {
        var table = new AnswerTable(["0", "1", "2", "3", "4"])
            .AddNumbers("m1", [1, 5, 3, 4, 1]).AddNumbers("m2", [2, 5, 3, 4, 2]).AddNumbers("m3", [1, 5, 3, No, 1]).AddNumbers("m4", [4, 5, 2, 4, 4])
            .AddNumbers("trap", [2, 2, 2, 4, 2]).AddTexts("why", [words, null, "", "", words]);
        return new(table) { Seconds = [300, 310, 20, 280, 400] };
    }
}

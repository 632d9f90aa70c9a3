using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Tests.Questionnaires.Editing;

/// <summary>What an editor does to a questionnaire, step by step.</summary>
public sealed class EditingTests
{
    [Theory]
    [InlineData("a", false, "p1: a b g(c d) | p2: e", "at the top of the first page there is nowhere to go")]
    [InlineData("b", false, "p1: b a g(c d) | p2: e", "")]
    [InlineData("b", true, "p1: a g(b c d) | p2: e", "into the group below")]
    [InlineData("c", false, "p1: a b c g(d) | p2: e", "out of the group above")]
    [InlineData("d", true, "p1: a b g(c) d | p2: e", "out of the group below")]
    [InlineData("g", true, "p1: a b | p2: g(c d) e", "over the edge of the page, with all in it")]
    [InlineData("e", false, "p1: a b g(c d) e | p2:", "back over the edge")]
    [InlineData("e", true, "p1: a b g(c d) | p2: e", "at the end there is nowhere to go")]
    [InlineData("p1", true, "p2: e | p1: a b g(c d)", "a page with all in it")]
    [InlineData("nobody", true, "p1: a b g(c d) | p2: e", "what is not there stays away")]
    public void One_step_goes_where_a_person_expects_it(string code, bool down, string expected, string why) =>
        Shape(Sample().Move(code, down)).ShouldBe(expected, why);

    [Theory]
    [InlineData("p1", "p1: a b g(c d) x | p2: e")]
    [InlineData("a", "p1: a x b g(c d) | p2: e")]
    [InlineData("g", "p1: a b g(c d x) | p2: e")]
    [InlineData("c", "p1: a b g(c x d) | p2: e")]
    public void A_new_question_stands_after_what_is_selected(string after, string expected) =>
        Shape(Sample().AddItem(Ask("x"), after)).ShouldBe(expected);

    [Fact]
    public void Pages_come_after_the_page_around_and_go_with_all_in_them()
    {
        Shape(Sample().AddPage(new() { Code = "p3" }, "d")).ShouldBe("p1: a b g(c d) | p3: | p2: e");
        Shape(Sample().AddPage(new() { Code = "p3" }, null)).ShouldBe("p1: a b g(c d) | p2: e | p3:");
        Shape(Sample().Remove("p1")).ShouldBe("p2: e");
        Shape(Sample().Remove("g")).ShouldBe("p1: a b | p2: e");
        Shape(Sample().Remove("d")).ShouldBe("p1: a b g(c) | p2: e");
        Sample().FreeCode("p").ShouldBe("p3");
    }

    [Fact]
    public void Another_code_is_followed_into_every_condition_value_jump_and_text()
    {
        var before = Sample()
            .WithItem("c", item => ((Question)item) with
            {
                ShowIf = Expression.Parse("{a} > 2 and not answered({b})"),
                Title = Texts.Of("zh", "您给了{a}分，{b}，{其他}").With("en", "You gave {a}"),
                Jumps = [new() { If = Expression.Parse("{c} = 1 or {a} = 1"), Then = JumpKind.GoTo, To = "e" }],
                Checks = [new() { Condition = Expression.Parse("this < {a}"), Message = Texts.Of("zh", "小于{a}") }],
                Options = [new() { Code = "a", Text = Texts.Of("zh", "像{a}一样"), ShowIf = Expression.Parse("{a} = 3") }],
            });

        var after = before.Rename("a", "总分").Rename("e", "末题");

        var question = (Question)after.FindItem("c")!;
        question.ShowIf!.Text.ShouldBe("{总分} > 2 and not answered({b})");
        question.Title.In("zh").ShouldBe("您给了{总分}分，{b}，{其他}");
        question.Title.In("en").ShouldBe("You gave {总分}");
        (question.Jumps[0].If.Text, question.Jumps[0].To).ShouldBe(("{c} = 1 or {总分} = 1", "末题"));
        (question.Checks[0].Condition.Text, question.Checks[0].Message.In("zh")).ShouldBe(("this < {总分}", "小于{总分}"));
        (question.Options[0].Code, question.Options[0].Text.In("zh"), question.Options[0].ShowIf!.Text).ShouldBe(("a", "像{总分}一样", "{总分} = 3"));
        QuestionnaireJson.Write(after.Rename("总分", "a").Rename("末题", "e")).ShouldBe(QuestionnaireJson.Write(before), "and back again");
    }

    [Fact]
    public void Differences_name_what_was_changed_added_removed_and_moved()
    {
        Differences.Between(Sample(), Sample()).ShouldBeEmpty();
        Differences.Between(Sample(), Sample().WithItem("d", item => item with { Title = Texts.Of("zh", "改了") })).ShouldBe(["d"]);
        Differences.Between(Sample(), Sample().Remove("a").AddItem(Ask("x"), "e")).ShouldBe(["a", "x", "*"]);
        Differences.Between(Sample(), Sample().Move("a", down: true)).ShouldBe(["*"]);
        Differences.Between(Sample(), Sample() with { Title = Texts.Of("zh", "改了") }).ShouldBe(["*"]);
    }

    private static Question Ask(string code) => new() { Code = code, Type = QuestionType.Number };

    private static Questionnaire Sample() => new()
    {
        Id = "sample",
        DefaultLanguage = "zh",
        Languages = ["zh"],
        Pages =
        [
            new() { Code = "p1", Items = [Ask("a"), Ask("b"), new Group { Code = "g", Items = [Ask("c"), Ask("d")] }] },
            new() { Code = "p2", Items = [Ask("e")] },
        ],
    };

    private static string Shape(Questionnaire questionnaire) =>
        string.Join(" | ", questionnaire.Pages.Select(page => $"{page.Code}: {Shape(page.Items)}".TrimEnd()));

    private static string Shape(IReadOnlyList<Item> items) =>
        string.Join(' ', items.Select(item => item is Group group ? $"{group.Code}({Shape(group.Items)})" : item.Code));
}

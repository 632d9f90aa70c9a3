using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses.Paper;
using Oversight.Testing.Surveys;

namespace Oversight.Grains.Tests.Responses.Paper;

/// <summary>What follows from an entry, a decision, a form that is void.</summary>
public sealed class PaperDecisionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly PaperBatchRow Batch = new("c7x2", 1, 1, 1, 50, "zh", 100, 11, null, null, "wang", Now);
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(at => (byte)at)];

    [Fact]
    public void Two_entries_that_agree_are_certain_and_two_that_do_not_are_settled()
    {
        var once = Enter(null, "wang", Answers.None.With("rating", Answer.Of(4)));
        once.State.ShouldBe(PaperState.Once);
        var agreed = Enter(once, "li", Answers.None.With("rating", Answer.Of(4)));
        (agreed.State, agreed.FirstBy, agreed.SecondBy, agreed.Sheet).ShouldBe((PaperState.Agreed, "wang", "li", once.FirstSheet));

        var differs = Enter(once, "li", Answers.None.With("rating", Answer.Of(5)), "rating");
        (differs.State, differs.Sheet, differs.Differences).ShouldBe((PaperState.Differs, null, "rating"));
        Refused(() => Enter(differs, "zhao", Answers.None)).ShouldBe("this form was entered twice and has to be settled");
        var settled = Apply(differs, "zhao", new PaperSettled("c7x2", 1, 7, "sheet", PaperDecisions.Choose(differs, "7", [new("rating", PaperTake.First)], [], "zhao"), Now));
        (settled.State, settled.Sheet, settled.SettledBy, settled.Differences).ShouldBe((PaperState.Agreed, "sheet", "zhao", "rating"));
        Refused(() => Enter(settled, "zhao", Answers.None)).ShouldBe("this form is done");
    }

    [Fact]
    public void The_first_clerk_does_not_enter_again()
    {
        var once = Enter(null, "wang", Answers.None);
        Refused(() => Enter(once, "wang", Answers.None)).ShouldBe("you entered this form first: the second entry is for another account");
    }

    [Fact]
    public void A_decision_names_each_question_that_differs_once_and_no_other()
    {
        var differs = Enter(Enter(null, "wang", Answers.None), "li", Answers.None, "rating", "words");
        Refused(() => PaperDecisions.Choose(differs, "7", [new("rating", PaperTake.First)], [], "zhao")).ShouldBe("each question that differs, once");
        Refused(() => PaperDecisions.Choose(differs, "7", [new("rating", PaperTake.First), new("rating", PaperTake.Second), new("words", PaperTake.First)], [], "zhao")).ShouldBe("each question that differs, once");
        Refused(() => PaperDecisions.Choose(differs, "7", [new("rating", PaperTake.First), new("words", PaperTake.First), new("age", PaperTake.First)], [], "zhao")).ShouldBe("a question on which the entries differ");
        Refused(() => PaperDecisions.Choose(differs, "7", [new("rating", PaperTake.First), new("words", PaperTake.First)], [], "wang")).ShouldBe("you made one of the two entries: a third account settles them");
        Refused(() => PaperDecisions.Choose(differs, "7", [new("rating", PaperTake.First), new("words", PaperTake.First)], [], "li")).ShouldBe("you made one of the two entries: a third account settles them");
        Refused(() => PaperDecisions.Choose(null, "7", [], [], "zhao")).ShouldBe("only a form whose two entries differ is settled");
        PaperDecisions.Choose(differs, "7", [new("rating", PaperTake.Second), new("words", PaperTake.Other)], [], "zhao").ShouldBe([new("rating", PaperTake.Second), new("words", PaperTake.Other)]);
        PaperDecisions.Choose(differs, "7", [new("words", PaperTake.Other)], ["rating"], "zhao").ShouldBe([new("rating", PaperTake.Other), new("words", PaperTake.Other)]);
    }

    [Fact]
    public void A_form_that_is_certain_or_void_does_not_become_void()
    {
        var gone = Apply(null, "wang", PaperDecisions.Void(null, Batch, 7, PaperVoidReason.Spoiled, null, Now));
        gone.State.ShouldBe(PaperState.Void);
        Refused(() => PaperDecisions.Void(gone, Batch, 7, PaperVoidReason.Spoiled, null, Now)).ShouldBe("this form is void");
        var agreed = Enter(Enter(null, "wang", Answers.None), "li", Answers.None);
        Refused(() => PaperDecisions.Void(agreed, Batch, 7, PaperVoidReason.Spoiled, null, Now)).ShouldBe("this form is done");
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(100, 1_000, 1_000)]
    [InlineData(20, 150, 250)]
    public void A_share_of_the_forms_is_entered_twice(int share, int least, int most) =>
        Enumerable.Range(1, 1_000).Count(number => PaperDecisions.IsDouble(Key, number, share)).ShouldBeInRange(least, most);

    [Fact]
    public void Order_of_ticks_spaces_and_zeros_are_no_difference_and_the_order_of_a_ranking_is()
    {
        var form = SurveyForms.Street();
        var first = Read("""{"lives":{"codes":["yes"]},"rating":{"number":2},"reasons":{"codes":["service","price"]},"spent":{"number":10.50},"name":{"text":" 面馆 "},"order":{"codes":["a","b"]},"agree":{"agreed":true}}""");
        var second = Read("""{"lives":{"codes":["yes"]},"rating":{"number":2.0},"reasons":{"codes":["price","service"]},"spent":{"number":10.5},"name":{"text":"面馆"},"order":{"codes":["b","a"]},"agree":{"agreed":true}}""");
        PaperReading.Differences(form, first, second).Select(difference => difference.Question).ShouldBe(["order"]);
        PaperSheet.Of(Key, "c7x2", 7, first, false).Id.ShouldBe(PaperSheet.Of(Key, "c7x2", 7, first, false).Id);
        PaperSheet.Of(Key, "c7x2", 7, first, false).Id.ShouldNotBe(PaperSheet.Of(Key, "c7x2", 7, second, false).Id);

        Answers Read(string json) => PaperReading.Read(form, Answers.Read(json), false, new("zh", new(2026, 11, 24))).Answers;
    }

    [Fact]
    public void Each_form_of_a_batch_stands_for_the_next_invitation()
    {
        (Batch.InvitationOf(1), Batch.InvitationOf(50)).ShouldBe((11, 60));
        (Batch with { Invitation = null, Poster = 3 }).InvitationOf(50).ShouldBe(3);
        (Batch with { Invitation = null }).InvitationOf(50).ShouldBeNull();
        Refused(() => PaperDecisions.BatchOf([Batch], 51, "x")).ShouldNotBeNull().ShouldStartWith("a number of a batch of this campaign");
    }

    private static PaperFormRow Enter(PaperFormRow? before, string by, Answers answers, params string[] differences) =>
        Apply(before, by, PaperDecisions.Enter(before, Batch, PaperSheet.Of(Key, "c7x2", 7, answers, false), true, [.. differences], by, Now));

    private static PaperFormRow Apply(PaperFormRow? before, string by, IFact fact) =>
        PaperFormRow.Apply(before, StoredFact.Decided(StreamKey.PaperForm("c7x2", 7), (before?.Version ?? 0) + 1, new(by, "x"), "x", fact))!;

    private static string? Refused(Func<object?> act)
    {
        try
        {
            _ = act();
        }
        catch (InvalidInputException error)
        {
            return error.Rule;
        }

        return null;
    }
}

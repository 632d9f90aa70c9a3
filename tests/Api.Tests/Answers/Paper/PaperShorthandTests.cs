using Oversight.Api.Pages.Staff.Paper;
using Oversight.Grains.Questionnaires;
using Oversight.Testing.Surveys;
using Given = Oversight.Grains.Questionnaires.Answering.Answers;

namespace Oversight.Api.Tests.Answers.Paper;

/// <summary>The short signs that clerks type.</summary>
public sealed class PaperShorthandTests
{
    private static readonly Questionnaire Form = SurveyForms.Street();

    [Theory]
    [InlineData("lives", "1", """{"lives":{"codes":["yes"]}}""")]
    [InlineData("lives", " B ", """{"lives":{"codes":["no"]}}""")]
    [InlineData("lives", "２", """{"lives":{"codes":["no"]}}""")]
    [InlineData("reasons", "13", """{"reasons":{"codes":["price","quality"]}}""")]
    [InlineData("reasons", "a、c", """{"reasons":{"codes":["price","quality"]}}""")]
    [InlineData("order", "21", """{"order":{"codes":["b","a"]}}""")]
    [InlineData("grid", "12", """{"grid":{"rows":{"env":"good","rights":"bad"}}}""")]
    [InlineData("grid", "-1", """{"grid":{"rows":{"rights":"good"}}}""")]
    [InlineData("rating", "４", """{"rating":{"number":4}}""")]
    [InlineData("spent", "123．50", """{"spent":{"number":123.50}}""")]
    [InlineData("when", "20261124", """{"when":{"date":"2026-11-24"}}""")]
    [InlineData("agree", "是", """{"agree":{"agreed":true}}""")]
    [InlineData("agree", "0", "{}")]
    [InlineData("name", " 面馆 ", """{"name":{"text":"面馆"}}""")]
    [InlineData("rating", "  ", "{}")]
    public void Are_read_as_the_answers_that_they_stand_for(string question, string typed, string answer)
    {
        var read = PaperShorthand.Read(Of(question), typed, string.Empty, out var isUnreadable);
        isUnreadable.ShouldBeFalse();
        Given.None.With(question, read).Write().ShouldBe(answer);
    }

    [Theory]
    [InlineData("lives", "3")]
    [InlineData("lives", "12")]
    [InlineData("lives", "0")]
    [InlineData("lives", "z")]
    [InlineData("reasons", "11")]
    [InlineData("reasons", "1?")]
    [InlineData("order", "13")]
    [InlineData("grid", "1")]
    [InlineData("grid", "111")]
    [InlineData("grid", "00")]
    [InlineData("rating", "four")]
    [InlineData("when", "20261301")]
    [InlineData("agree", "2")]
    public void That_stand_for_nothing_are_said_to_be_unreadable(string question, string typed)
    {
        PaperShorthand.Read(Of(question), typed, string.Empty, out var isUnreadable).ShouldBeNull();
        isUnreadable.ShouldBeTrue();
    }

    [Fact]
    public void Words_beside_an_option_are_taken_only_where_it_was_chosen()
    {
        PaperShorthand.Read(Of("reasons"), "4", " 太远 ", out _)!.Other.ShouldBe("太远");
        PaperShorthand.Read(Of("reasons"), "1", "太远", out _)!.Other.ShouldBeNull();
    }

    [Theory]
    [InlineData("12 3", "l c")]
    [InlineData("1", "a")]
    public void With_many_options_numbers_need_something_between_them(string numbers, string letters)
    {
        var question = new Question { Code = "q", Type = QuestionType.Multiple, Options = [.. Enumerable.Range(1, 15).Select(at => new Option { Code = $"o{at}" })] };
        var expected = numbers.Split(' ').Select(at => "o" + at);
        PaperShorthand.Read(question, numbers, string.Empty, out _)!.Codes.ShouldBe(expected);
        PaperShorthand.Read(question, letters, string.Empty, out _)!.Codes.ShouldBe(expected);
    }

    private static Question Of(string code) => Form.Questions.Single(question => question.Code == code);
}

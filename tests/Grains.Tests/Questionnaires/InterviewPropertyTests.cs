using CsCheck;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Tests.Questionnaires;

public sealed class InterviewPropertyTests
{
    private const int Inputs = 3_000;

    private static readonly InterviewOptions Options = new("zh", new(2026, 5, 1), Seed: 7);

    private static readonly Gen<(Questionnaire Questionnaire, (string Code, Answer Answer)[] Given)> Interviews = Gen.Select(RandomQuestionnaires.All, RandomQuestionnaires.Answers);

    [Fact]
    public void An_answer_that_the_logic_hides_is_never_stored() =>
        Interviews.Sample((questionnaire, given) =>
        {
            var state = Interview.Evaluate(questionnaire, All(given), Options);
            var shown = state.Pages.SelectMany(page => page.Questions).Select(question => question.Code).ToHashSet();
            var hidden = questionnaire.Questions.Where(question => question.Type == QuestionType.Hidden).Select(question => question.Code).ToHashSet();

            state.Answers.Codes.All(code => shown.Contains(code) || hidden.Contains(code)).ShouldBeTrue();
        }, iter: Inputs);

    [Fact]
    public void Cleaning_twice_changes_nothing_and_shows_the_same() =>
        Interviews.Sample((questionnaire, given) =>
        {
            var once = Interview.Evaluate(questionnaire, All(given), Options);
            var twice = Interview.Evaluate(questionnaire, once.Answers, Options);

            twice.Answers.Write().ShouldBe(once.Answers.Write());
            Shown(twice).ShouldBe(Shown(once));
            twice.Computed.ShouldBe(once.Computed);
            twice.ScreenedOut.ShouldBe(once.ScreenedOut);
        }, iter: Inputs);

    [Fact]
    public void The_order_of_answering_does_not_matter() =>
        Gen.Select(RandomQuestionnaires.All, RandomQuestionnaires.Answers, Gen.Int[0, int.MaxValue - 1]).Sample((questionnaire, given, seed) =>
        {
            var last = given.GroupBy(pair => pair.Code).Select(group => group.Last()).ToArray();
            var shuffled = SeededOrder.Shuffle(last, seed, "order");

            All(shuffled).Clean(questionnaire, Options).Write().ShouldBe(All(last).Clean(questionnaire, Options).Write());
        }, iter: Inputs);

    [Fact]
    public void Answering_from_top_to_bottom_and_saving_after_each_answer_ends_with_the_same() =>
        Interviews.Sample((questionnaire, given) =>
        {
            var all = All(given);
            var saved = questionnaire.Questions.Aggregate(Answers.None, (answers, question) => answers.With(question.Code, all[question.Code]).Clean(questionnaire, Options));

            saved.Write().ShouldBe(all.Clean(questionnaire, Options).Write());
        }, iter: Inputs);

    [Fact]
    public void Only_a_visible_question_is_required() =>
        Interviews.Sample((questionnaire, given) =>
        {
            var state = Interview.Evaluate(questionnaire, All(given), Options);
            foreach (var question in questionnaire.Questions.Where(question => question.Required && question.IsShown && All(given)[question.Code] is null))
            {
                state.ErrorsOf(question.Code).Any(error => error.Code == "required").ShouldBe(state.Shows(question.Code), question.Code);
            }
        }, iter: Inputs);

    [Fact]
    public void What_may_be_stored_comes_back_from_its_text() =>
        Interviews.Sample((questionnaire, given) =>
        {
            var clean = All(given).Clean(questionnaire, Options);
            Answers.Read(clean.Write()).Write().ShouldBe(clean.Write());
        }, iter: 500);

    [Fact]
    public void A_random_order_is_a_permutation_stable_for_its_seed_with_fixed_places() =>
        Gen.Select(Gen.Int[1, 12], Gen.Long, Gen.Int[0, 11]).Sample((count, seed, place) =>
        {
            var items = Enumerable.Range(0, count).ToArray();
            var once = SeededOrder.Shuffle(items, seed, "q1", item => item == place);

            once.Order().ShouldBe(items);
            SeededOrder.Shuffle(items, seed, "q1", item => item == place).ShouldBe(once);
            if (place < count)
            {
                once[place].ShouldBe(place);
            }
        }, iter: Inputs);

    [Fact]
    public void Every_order_of_three_is_drawn_about_equally_often()
    {
        var counts = Enumerable.Range(0, 6_000).GroupBy(seed => string.Concat(SeededOrder.Shuffle("abc".ToCharArray(), seed, "q1"))).Select(group => group.Count()).ToList();

        counts.Count.ShouldBe(6);
        counts.ShouldAllBe(count => count > 850 && count < 1_150);
    }

    [Fact]
    public void A_questionnaire_comes_back_from_its_text() =>
        RandomQuestionnaires.All.Sample(questionnaire => QuestionnaireJson.Write(QuestionnaireJson.Read(QuestionnaireJson.WriteReadable(questionnaire))) == QuestionnaireJson.Write(questionnaire), iter: 500);

    private static Answers All(IEnumerable<(string Code, Answer Answer)> given) => given.Aggregate(Answers.None, (answers, pair) => answers.With(pair.Code, pair.Answer));

    private static string Shown(InterviewState state) => string.Join(" | ", state.Pages.Select(page => $"{page.Code}: {string.Join(", ", page.Questions.Select(question => $"{question.Code} {question.Title}"))}"));
}

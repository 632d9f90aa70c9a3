using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>
/// Contradictory conditions and unreachable questions. Both are decided by trying: for the questions that matter, every
/// answer that conditions can tell apart. Where that would be too many answers, or conditions compare answers with each
/// other, nothing is said.
/// </summary>
internal sealed class ReachRules
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    private readonly Questionnaire questionnaire;
    private readonly Dictionary<string, Question> questions;
    private readonly SampleAnswers samples;

    private ReachRules(Questionnaire questionnaire)
    {
        this.questionnaire = questionnaire;
        questions = questionnaire.Questions.ToDictionary(question => question.Code);
        samples = new(questionnaire);
    }

    public static void Check(Questionnaire questionnaire, Findings findings)
    {
        var rules = new ReachRules(questionnaire);
        foreach (var place in questionnaire.Places())
        {
            rules.Conditions(place, findings);
        }
    }

    private void Conditions(Place place, Findings findings)
    {
        if (place.ShowIf is { } condition && IsEverTrue(condition) == false)
        {
            findings.Error("condition.contradictory", $"{place.Code}.showIf", "条件永远不成立", "the condition can never be true");
        }
        else if (place.Question is { } question)
        {
            if (IsReachable(place) == false)
            {
                findings.Error("question.unreachable", question.Code, "没有任何答案能到达此题", "no answers lead to this question");
            }

            foreach (var option in question.Options.Where(option => option.ShowIf is { } shown && IsEverTrue(shown) == false))
            {
                findings.Warn("condition.contradictory", $"{question.Code}.options.{option.Code}.showIf", "选项永远不出现", "the option is never offered");
            }
        }
    }

    /// <summary>By itself, whatever can be answered; null when it cannot be decided.</summary>
    private bool? IsEverTrue(Expression condition)
    {
        if (samples.Of(condition.References) is not { } tries)
        {
            return null;
        }

        return tries.Any(answers => new Evaluator(code => AnswerValues.Of(questions[code], answers[code]), Today).Of(condition).IsTrue);
    }

    /// <summary>With all that stands above it: conditions of what is asked, jumps.</summary>
    private bool? IsReachable(Place place)
    {
        var above = questionnaire.Questions.TakeWhile(question => question.Code != place.Code).ToList();
        var jumps = above.SelectMany(question => question.Jumps.SelectMany(jump => jump.If.References.Append(question.Code)));
        if (place.ShowIf is null && place.Around.Count == 0 && !above.Exists(question => question.Jumps.Count > 0))
        {
            return true;
        }

        HashSet<string> matter = [];
        var open = new Queue<string>(place.Around.Append(place.ShowIf).OfType<Expression>().SelectMany(expression => expression.References).Concat(jumps));
        while (open.TryDequeue(out var code))
        {
            if (matter.Add(code))
            {
                Conditions(code).SelectMany(expression => expression.References).ToList().ForEach(open.Enqueue);
            }
        }

        return samples.Of([.. matter])?.Any(answers => new LogicPass(questionnaire, answers, Today).IsVisible(place.Code));
    }

    private IEnumerable<Expression> Conditions(string code)
    {
        var place = questionnaire.Places().First(place => place.Question?.Code == code);
        return place.Around.Append(place.ShowIf).Append(place.Question!.Value).Concat(place.Question.Options.Select(option => option.ShowIf)).OfType<Expression>();
    }
}

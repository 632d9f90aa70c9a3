using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Interviews;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>Types, order, targets and use of expressions.</summary>
internal sealed class ExpressionRules
{
    private readonly Questionnaire questionnaire;
    private readonly Findings findings;
    private readonly QuestionTypes types;
    private readonly Dictionary<string, int> order = [];
    private readonly Dictionary<string, Question> questions = [];

    private ExpressionRules(Questionnaire questionnaire, Findings findings)
    {
        this.questionnaire = questionnaire;
        this.findings = findings;
        types = new(questionnaire);
        foreach (var place in questionnaire.Places())
        {
            order.TryAdd(place.Code, order.Count);
            if (place.Question is { } question)
            {
                questions.TryAdd(question.Code, question);
            }
        }
    }

    public static void Check(Questionnaire questionnaire, Findings findings)
    {
        var rules = new ExpressionRules(questionnaire, findings);
        foreach (var place in questionnaire.Places())
        {
            rules.Check(place);
        }

        rules.Unused();
    }

    private void Check(Place place)
    {
        Condition(place.ShowIf, place.Code, "showIf", order[place.Code] - 1);
        if (place.Question is not { } question)
        {
            return;
        }

        var here = order[question.Code];
        foreach (var option in question.Options)
        {
            Condition(option.ShowIf, question.Code, $"options.{option.Code}.showIf", here - 1);
        }

        if (question.Type == QuestionType.Computed)
        {
            Computed(question, here - 1);
        }

        foreach (var (check, index) in question.Checks.Select((check, index) => (check, index)))
        {
            Condition(check.Condition, question.Code, $"checks[{index}]", here, AnswerValues.TypeOf(question));
        }

        foreach (var (jump, index) in question.Jumps.Select((jump, index) => (jump, index)))
        {
            Condition(jump.If, question.Code, $"jumps[{index}]", here);
            Target(jump, question.Code, $"{question.Code}.jumps[{index}]");
        }
    }

    private void Computed(Question question, int last)
    {
        if (question.Value is null)
        {
            findings.Error("computed.none", question.Code, "计算题没有表达式", "the computed question has no expression");
            return;
        }

        Typed(question.Value, $"{question.Code}.value", null);
        Order(question.Value, $"{question.Code}.value", last);
    }

    private void Condition(Expression? condition, string code, string what, int last, ValueType? self = null)
    {
        if (condition is null)
        {
            return;
        }

        var place = $"{code}.{what}";
        if (Typed(condition, place, self) is { } type && type != ValueType.Truth)
        {
            findings.Error("expression.type", place, "条件的结果应为真或假", "a condition must be true or false");
        }

        Order(condition, place, last);
        Literals(condition, place);
    }

    private ValueType? Typed(Expression expression, string place, ValueType? self)
    {
        try
        {
            return TypeCheck.Of(expression, code => types[code], self);
        }
        catch (InvalidInputException error)
        {
            findings.Error("expression.type", place, $"表达式有误：{ExpressionFaults.Say(error)?.Zh ?? error.Message}", error.Message);
            return null;
        }
    }

    private void Order(Expression expression, string place, int last)
    {
        foreach (var code in expression.References.Where(code => questions.ContainsKey(code) && order[code] > last))
        {
            findings.Error("condition.later", place, $"条件引用了后面的题目 {code}，它总是尚未回答", $"asks {code}, which stands further down and is never answered yet");
        }
    }

    /// <summary>A comparison with a code that the question does not have is never true.</summary>
    private void Literals(Expression condition, string place)
    {
        foreach (var (asked, code) in condition.Node.All().Select(Compared).OfType<(Question, string)>().Where(pair => pair.Item1.HasOptions && pair.Item1.Options.All(option => option.Code != pair.Item2)))
        {
            findings.Warn("condition.option", place, $"{asked.Code} 没有选项 {code}", $"{asked.Code} has no option {code}");
        }

        (Question, string)? Compared(Node node) => node switch
        {
            Node.Operation { Operator: Operator.Equal or Operator.NotEqual, Left: Node.Reference asked, Right: Node.Constant { Value: { Type: ValueType.Text, Text: var code } } } => Known(asked, code),
            Node.Call { Function: Function.Selected, Arguments: [Node.Reference asked, Node.Constant { Value: { Type: ValueType.Text, Text: var code } }] } => Known(asked, code),
            Node.Operation { Operator: Operator.Equal or Operator.NotEqual, Left: Node.Call { Function: Function.Cell, Arguments: [Node.Reference asked, ..] }, Right: Node.Constant { Value: { Type: ValueType.Text, Text: var code } } } => Known(asked, code),
            _ => null,
        };

        (Question, string)? Known(Node.Reference asked, string code) => questions.TryGetValue(asked.Code, out var question) ? (question, code) : null;
    }

    private void Target(Jump jump, string from, string place)
    {
        if (jump.Then != JumpKind.GoTo)
        {
            return;
        }

        if (jump.To is null || !order.TryGetValue(jump.To, out var target))
        {
            findings.Error("jump.target", place, "跳转目标不存在", $"the target {jump.To ?? "(none)"} does not exist");
        }
        else if (target <= order[from])
        {
            findings.Error("jump.back", place, "只能向后跳转", $"the target {jump.To} stands above: jumps lead down");
        }
    }

    private void Unused()
    {
        var used = AllExpressions.Of(questionnaire).SelectMany(expression => expression.References)
            .Concat(AllTexts.Of(questionnaire).SelectMany(text => text.Texts.Languages.SelectMany(language => Piping.Names(text.Texts.In(language)!)))).ToHashSet();
        foreach (var question in questionnaire.Questions.Where(question => question.Type == QuestionType.Computed && !used.Contains(question.Code)))
        {
            findings.Warn("computed.unused", question.Code, "没有任何条件或文字使用该计算值", "no condition and no text uses this value");
        }
    }
}

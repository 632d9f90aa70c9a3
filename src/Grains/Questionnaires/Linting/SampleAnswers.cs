using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Expressions;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>For each question a few answers, one of every kind that the conditions of the questionnaire can tell apart.</summary>
internal sealed class SampleAnswers
{
    private const int MostTries = 20_000;

    private readonly Dictionary<string, Question> questions;
    private readonly Dictionary<string, HashSet<Value>> compared = [];
    private readonly HashSet<string> beyond = [];

    public SampleAnswers(Questionnaire questionnaire)
    {
        questions = questionnaire.Questions.ToDictionary(question => question.Code);
        foreach (var node in AllExpressions.Of(questionnaire).SelectMany(expression => expression.Node.All()))
        {
            Learn(node);
        }
    }

    /// <summary>All combinations over some questions; null when they are too many or cannot be told apart by samples.</summary>
    public IEnumerable<Answers>? Of(IReadOnlyList<string> codes)
    {
        if (codes.Any(code => beyond.Contains(code) || !questions[code].TakesAnswer))
        {
            return null;
        }

        var choices = codes.Select(code => (code, answers: Of(questions[code]))).ToList();
        return choices.Aggregate(1L, (product, choice) => Math.Min(product * choice.answers.Count, MostTries + 1)) > MostTries ? null : Combined(choices, 0, Answers.None);
    }

    private static IEnumerable<Answers> Combined(List<(string Code, List<Answer?> Answers)> choices, int at, Answers answers) => at == choices.Count
        ? [answers]
        : choices[at].Answers.SelectMany(answer => Combined(choices, at + 1, answers.With(choices[at].Code, answer)));

    private void Learn(Node node)
    {
        switch (node)
        {
            case Node.Operation { Left: Node.Reference asked, Right: var other } operation when Operators.IsComparison(operation.Operator) && Known(other) is { } value:
                Learn(asked.Code, value);
                break;
            case Node.Operation { Left: Node.Call { Function: Function.Count, Arguments: [Node.Reference] }, Right: Node.Constant } operation when Operators.IsComparison(operation.Operator):
                break;
            case Node.Operation { Left: Node.Call { Function: Function.Number, Arguments: [Node.Reference asked] }, Right: Node.Constant } operation
                when Operators.IsComparison(operation.Operator) && questions.GetValueOrDefault(asked.Code)?.Type == QuestionType.Single:
                break;
            case Node.Operation operation when Operators.IsComparison(operation.Operator):
                // Answers compared with answers, sums, lengths: samples would not be enough.
                beyond.UnionWith(operation.All().OfType<Node.Reference>().Select(reference => reference.Code));
                break;
            case Node.Call { Function: Function.Matches } call:
                beyond.UnionWith(call.All().OfType<Node.Reference>().Select(reference => reference.Code));
                break;
        }
    }

    private static Value? Known(Node node) => node switch
    {
        Node.Constant constant => constant.Value,
        Node.Negative { Of: Node.Constant { Value: { Type: ValueType.Number } value } } => Value.Of(-value.Number),
        Node.Call { Function: Function.Date, Arguments: [Node.Constant day] } when DateOnly.TryParse(day.Value.Text, System.Globalization.CultureInfo.InvariantCulture, out var date) => Value.Of(date),
        _ => null,
    };

    private void Learn(string code, Value value)
    {
        if (!compared.TryGetValue(code, out var values))
        {
            compared[code] = values = [];
        }

        values.Add(value);
    }

    private List<Answer?> Of(Question question)
    {
        var values = compared.GetValueOrDefault(question.Code) ?? [];
        IEnumerable<Answer> answers = question.Type switch
        {
            QuestionType.Single => question.Options.Select(option => new Answer { Codes = [option.Code], Other = option.Other ? "x" : null }),
            QuestionType.Multiple or QuestionType.Ranking => Subsets(question),
            QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps => Enumerable.Range(question.Scale!.Value.From, question.Scale.Value.To - question.Scale.Value.From + 1).Select(number => Answer.Of((decimal)number)),
            QuestionType.Number => Numbers(question, values).Select(Answer.Of),
            QuestionType.Date => values.Where(value => value.Type == ValueType.Date).Select(value => value.Date).DefaultIfEmpty(new(2026, 1, 1))
                .SelectMany(day => new[] { day, day.AddDays(1), day.AddDays(-1) }).Where(day => !(day < question.Earliest) && !(day > question.Latest)).Distinct().Select(Answer.Of),
            QuestionType.Consent => [Answer.Of(true), Answer.Of(false)],
            QuestionType.Matrix => Matrices(question),
            _ => values.Where(value => value.Type == ValueType.Text && value.Text.Length > 0).Select(value => Answer.Of(value.Text)).Append(Answer.Of("\u0001other")),
        };
        return [null, .. answers.Take(MostTries)];
    }

    private static IEnumerable<decimal> Numbers(Question question, HashSet<Value> values)
    {
        var step = question.Decimals == 0 ? 1m : 0.0001m;
        var ends = new[] { question.Min, question.Max }.OfType<decimal>();
        return values.Where(value => value.Type == ValueType.Number).Select(value => value.Number).Concat(ends).DefaultIfEmpty(0)
            .SelectMany(number => new[] { number, number + step, number - step })
            .Where(number => !(number < question.Min) && !(number > question.Max)).Distinct();
    }

    private static IEnumerable<Answer> Subsets(Question question)
    {
        var codes = question.Options.Select(option => option.Code).ToList();
        // Beyond 14 options the sets are more than may be tried anyway.
        return codes.Count > 14 ? Enumerable.Repeat(new Answer(), MostTries + 1)
            : Enumerable.Range(1, (1 << codes.Count) - 1).Select(set => new Answer { Codes = [.. codes.Where((_, index) => (set & (1 << index)) != 0)], Other = "x" });
    }

    private static IEnumerable<Answer> Matrices(Question question)
    {
        var combinations = Math.Pow(question.Options.Count + 1, question.Rows.Count);
        return combinations > MostTries ? Enumerable.Repeat(new Answer(), MostTries + 1) : Enumerable.Range(1, (int)combinations - 1).Select(number => Matrix(question, number));
    }

    private static Answer Matrix(Question question, int number)
    {
        Dictionary<string, string> cells = [];
        foreach (var row in question.Rows)
        {
            var column = number % (question.Options.Count + 1);
            number /= question.Options.Count + 1;
            if (column > 0)
            {
                cells[row.Code] = question.Options[column - 1].Code;
            }
        }

        return Answer.Matrix(cells);
    }
}

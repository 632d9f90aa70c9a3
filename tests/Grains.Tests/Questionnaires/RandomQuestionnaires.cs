using CsCheck;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Tests.Questionnaires;

/// <summary>Questionnaires of every type of question, with conditions over whatever comes before, and answers to them, fitting or not.</summary>
internal static class RandomQuestionnaires
{
    private static readonly string[] OptionCodes = ["a", "b", "c", "其他", "5", "none"];

    /// <summary>Expressions of any shape over the questions q0..q5.</summary>
    public static Gen<Node> Nodes { get; } = NodeOf(4);

    /// <summary>1..3 pages of groups and questions q0..qN; conditions ask questions above.</summary>
    public static Gen<Questionnaire> All { get; } =
        Gen.Select(Question.Array[1, 14], Gen.Int[0, int.MaxValue - 1], Gen.Bool).Select((questions, shape, chinese) => Build(questions, shape, chinese));

    /// <summary>Answers to some of q0..q14, not always of the kind that is asked for.</summary>
    public static Gen<(string Code, Answer Answer)[]> Answers { get; } =
        Gen.Select(Gen.Int[0, 14].Select(number => $"q{number}"), AnyAnswer).Array[0, 20];

    private static Gen<Answer> AnyAnswer => Gen.OneOf(
        Gen.Shuffle(OptionCodes, 1, 3).Select(codes => new Answer { Codes = codes, Other = codes.Contains("其他") ? "words" : null }),
        Gen.Decimal[-2, 12].Select(number => Answer.Of(decimal.Round(number, 1))),
        Gen.Int[0, 10].Select(number => Answer.Of((decimal)number)),
        OneOfThese("text", "", "12", "很好").Select(text => Answer.Of(text)),
        Gen.Int[0, 900].Select(day => Answer.Of(new DateOnly(2025, 1, 1).AddDays(day))),
        Gen.Bool.Select(agreed => Answer.Of(agreed)),
        Gen.Select(OneOfThese("r1", "r2", "r9"), OneOfThese(OptionCodes)).Select((row, code) => Answer.Matrix(new Dictionary<string, string> { [row] = code })));

    private static Gen<Question> Question => Gen.Select(
        Gen.Enum<QuestionType>(), Gen.Shuffle(OptionCodes, 2, 5), Gen.Bool, Gen.Bool, Gen.Int[0, 6], Gen.Int[0, int.MaxValue - 1]).Select(Build);

    private static Question Build(QuestionType type, string[] codes, bool required, bool random, int least, int seed)
    {
        var options = codes.Select((code, index) => new Option
        {
            Code = code,
            Text = index == 1 ? Texts.None : Text($"选项 {code}", seed % 2 == 0 ? $"Option {code}" : null),
            Other = code == "其他",
            Exclusive = code == "none",
            Fixed = code == "none" && seed % 3 == 0,
        }).ToList();
        var question = new Question { Code = "q", Type = type, Title = Text("题目", "Question"), Required = required && type is not (QuestionType.Note or QuestionType.Computed), RandomOrder = random && type is QuestionType.Single or QuestionType.Multiple };
        return type switch
        {
            QuestionType.Single => question with { Options = options },
            QuestionType.Multiple or QuestionType.Ranking => question with { Options = options, Min = least % 3 == 0 ? 1 : null, Max = least % 2 == 0 ? 2 : null },
            QuestionType.Matrix => question with { Options = options, Rows = [new() { Code = "r1", Text = Text("第一行", "Row") }, new() { Code = "r2" }] },
            QuestionType.Number => question with { Min = least, Max = least % 2 == 0 ? 10 : null, Decimals = least % 3 == 0 ? 0 : null },
            QuestionType.Date => question with { Earliest = least % 2 == 0 ? new(2025, 6, 1) : null },
            QuestionType.ShortText => question with { MaxLength = least + 1, Pattern = least % 2 == 0 ? "[a-z]+" : null, PatternMessage = Text("只能用字母", null) },
            QuestionType.LongText => question with { Hint = Text("请说明 {q0}", null), MaxLength = least % 2 == 0 ? 5 : null },
            QuestionType.Rating5 or QuestionType.Nps => question with { MinLabel = Text("差", "bad"), MaxLabel = Text("好", null) },
            _ => question,
        };
    }

    private static Questionnaire Build(Question[] drawn, int shape, bool chinese)
    {
        List<Question> questions = [];
        foreach (var question in drawn)
        {
            var number = questions.Count;
            var before = number == 0 ? null : questions[(shape >> (number % 8)) % number];
            var condition = before is null || (shape >> (number % 13)) % 2 == 0 ? null : Condition(before, shape + number);
            var target = (shape + number) % 7 == 0 ? $"q{number + 2}" : null;
            questions.Add(question with
            {
                Code = $"q{number}",
                Title = question.Title.With("zh", $"题目 {number} {{q{Math.Max(number - 1, 0)}}}"),
                ShowIf = condition,
                Value = question.Type == QuestionType.Computed ? Expression.Parse($"{number} + 1") : null,
                Checks = question.Type == QuestionType.Number && shape % 2 == 0 ? [new() { Condition = Expression.Parse("this != 7"), Message = Text("不能是7", "not 7") }] : [],
                Jumps = target is not null && number + 2 < drawn.Length && question.Type == QuestionType.Single ? [new() { If = Expression.Parse($"{{q{number}}} = \"a\""), To = target }]
                    : (shape + number) % 11 == 0 && question.Type == QuestionType.Rating5 ? [new() { If = Expression.Parse($"{{q{number}}} < 2"), Then = JumpKind.ScreenOut, Message = Text("谢谢", "Thanks") }] : [],
            });
        }

        var pages = (shape % 3) + 1;
        return new()
        {
            Id = "random",
            Version = (shape % 5) + 1,
            DefaultLanguage = chinese ? "zh" : "en",
            Languages = chinese ? ["zh", "en"] : ["en", "zh"],
            Title = Text("满意度调查", "Survey"),
            Closing = Text("谢谢", "Thank you"),
            Pages = [.. questions.Chunk((questions.Count + pages - 1) / pages).Select((chunk, index) => PageOf(chunk, index, shape))],
        };
    }

    private static Page PageOf(Question[] chunk, int index, int shape)
    {
        IReadOnlyList<Item> items = chunk.Length > 2 && (shape >> index) % 2 == 0
            ? [chunk[0], new Group { Code = $"g{index}", Title = Text("一组", "Group"), RandomOrder = shape % 5 == 0, Items = chunk[1..] }]
            : chunk;
        return new() { Code = $"p{index}", Title = Text($"第{index}页", null), RandomOrder = shape % 4 == 0, Items = items };
    }

    private static Expression Condition(Question before, int draw) => Expression.Parse(before.Type switch
    {
        QuestionType.Single => draw % 3 == 0 ? $"not selected({{{before.Code}}}, \"a\")" : $"{{{before.Code}}} = \"a\"",
        QuestionType.Multiple or QuestionType.Ranking => draw % 2 == 0 ? $"selected({{{before.Code}}}, \"b\")" : $"count({{{before.Code}}}) > 1",
        QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number => draw % 2 == 0 ? $"{{{before.Code}}} <= 4" : $"{{{before.Code}}} + 1 > 3 or not answered({{{before.Code}}})",
        QuestionType.Matrix => $"cell({{{before.Code}}}, \"r1\") = \"a\"",
        QuestionType.Date => $"{{{before.Code}}} > date(\"2025-09-01\")",
        QuestionType.Consent => $"{{{before.Code}}} = true",
        QuestionType.Computed => $"{{{before.Code}}} > 3",
        QuestionType.Note => "true",
        _ => $"{{{before.Code}}} = \"text\" or length({{{before.Code}}}) > 3",
    });

    private static Texts Text(string chinese, string? english) => Texts.Of("zh", chinese).With("en", english);

    private static Gen<Node> NodeOf(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Int[0, 1000].Select(number => (Node)new Node.Constant(Value.Of(number / 10m))),
            OneOfThese("x", "中文\"\\", "line\nend").Select(text => (Node)new Node.Constant(Value.Of(text))),
            Gen.Int[0, 5].Select(number => (Node)new Node.Reference($"q{number}")),
            Gen.Const((Node)new Node.Self()));
        if (depth == 0)
        {
            return leaf;
        }

        var inner = NodeOf(depth - 1);
        return Gen.OneOf(
            leaf,
            Gen.Select(Gen.Enum<Operator>(), inner, inner).Select((op, left, right) => (Node)new Node.Operation(op, left, right)),
            inner.Select(node => (Node)new Node.Not(node)),
            inner.Select(node => (Node)new Node.Negative(node)),
            Gen.Select(OneOfThese(Function.Selected, Function.Cell, Function.Days), inner, inner).Select((function, one, other) => (Node)new Node.Call(function, [one, other])));
    }

    private static Gen<T> OneOfThese<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}

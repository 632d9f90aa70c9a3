using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Tests.Questionnaires.Offline;

/// <summary>Questionnaires that use all of the language: every function and operator, decimals to their last place, every rule of texts.</summary>
internal static class LogicForms
{
    private static readonly string[] Values =
    [
        "{n} + {m} * 3", "{n} - 0.1 - 0.2", "{n} / {m}", "{n} / 7 / 3", "{n} / 3 * 3", "{n} / 7 * ({m} / 9)", "-{n}", "{n} * {n} * {n} * {n} * {n} * {m}", "1000000000000000000000 * {n} * {n}",
        "79228162514264337593543950335 + {n} / 1000", "0.0000000000000000000000000001 * {n} / 3",
        "round({n} / {m}, 2)", "round(-{n} / 3, 0)", "round({n} / 8, {m})", "min({n}, {m}, 3.5)", "max({n}, {m})", "min({d}, today())", "max({d}, date(\"2026-02-28\"))",
        "days({d}, today())", "days(date(\"2024-02-29\"), {d})", "count({many})", "count({grid})", "number({t})", "number({t}) / 3", "length({t})", "length(concat({t}, \"é\"))",
        "concat({t}, {n}, \"/\", {one})", "concat({d}, \" \", {n} / 4)", "concat(cell({grid}, \"9\"), \"-\", cell({grid}, \"10\"))", "if({n} > {m}, \"more\", \"less\")", "if(selected({many}, \"b\"), {n}, {m})",
        "or_else({n}, 7)", "or_else(number({t}), {m})", "or_else({t}, {one})", "selected({many}, {one})", "{agree} and {n} > 3 or not ({m} = 2)", "not answered({n}) or {t} != {one}",
        "{n} <= {m}", "{n} < {m} and {n} >= 0", "{d} > date(\"2020-01-01\")", "{d} = today()", "{one} = \"a\" or {one} = \"b\"", "{agree} = true",
        "matches({t}, \"[0-9]{3,}\")", "matches({t}, \"\\\\d+\")", "matches({t}, \"\\\\w+\")", "matches({t}, \".*\")", "matches({t}, \"(?:a|b|\\\\s)+$\")", "matches({t}, \"[\\\\w-[a-c]]*\")", "matches({t}, \"\\\\p{L}+\")",
    ];

    public static Questionnaire Functions()
    {
        Question[] asked =
        [
            new() { Code = "n", Type = QuestionType.Number },
            new() { Code = "m", Type = QuestionType.Number, Min = -1, Max = 12, Decimals = 1 },
            new() { Code = "d", Type = QuestionType.Date, Latest = new(2027, 1, 1) },
            new() { Code = "t", Type = QuestionType.ShortText },
            new() { Code = "one", Type = QuestionType.Single, Options = Options("a", "b", "c") },
            new() { Code = "many", Type = QuestionType.Multiple, Options = Options("c", "b", "a"), Min = 1, Max = 2 },
            new() { Code = "grid", Type = QuestionType.Matrix, Rows = Options("9", "10", "x"), Options = Options("b", "a"), Required = true },
            new() { Code = "agree", Type = QuestionType.Consent },
        ];
        var computed = Values.Select((value, at) => new Question { Code = $"v{at}", Type = QuestionType.Computed, Value = Expression.Parse(value) });
        var told = Values.Select((_, at) => new Question { Code = $"s{at}", Type = QuestionType.Note, Title = Texts.Of("zh", $"{{v{at}}} {{grid}} {{many}} {{nosuch}}") });
        return Form("functions", [.. asked, .. computed, .. told]);
    }

    public static Questionnaire TextRules() => Form("texts",
    [
        Text("digits", @"\d{2,4}"), Text("words", @"(\w+\s?)*"), Text("any", "."), Text("class", @"[^\d\s]+"), Text("less", @"[a-z-[aeiou]]+"), Text("end", "a.*b$"), Text("named", @"(?<year>\d{4})-(?'month'\d\d)-\d\d"),
        Text("letters", @"\p{Lu}?\p{L}*"), Text("chinese", @"[\u4e00-\u9fff]+"), Text("brace", @"\{?a{1,2}\}?|x{,3}"), Text("lazy", @"a+?b*?.*"), Text("phone", @"1[3-9]\d{9}") with { Required = true },
        Text("five", null) with { MaxLength = 5, Hint = Texts.Of("zh", "{digits}–{phone}") }, Text("one", null) with { MaxLength = 1 },
        new Question { Code = "lines", Type = QuestionType.LongText, MaxLength = 3, Checks = [new() { Condition = Expression.Parse("this != \"abc\" and length(this) > 1") }] },
    ]);

    private static Question Text(string code, string? pattern) => new() { Code = code, Type = QuestionType.ShortText, Pattern = pattern };

    private static Questionnaire Form(string id, Question[] questions) => new()
    {
        Id = id,
        DefaultLanguage = "zh",
        Languages = ["zh", "en"],
        Pages = [.. questions.Chunk(20).Select((chunk, at) => new Page { Code = $"p{at}", RandomOrder = at == 0 && id == "texts", Items = chunk })],
    };

    private static Option[] Options(params string[] codes) => [.. codes.Select(code => new Option { Code = code, Text = Texts.Of("zh", $"选项{code}").With("en", $"Option {code}") })];
}

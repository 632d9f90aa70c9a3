using System.Text.RegularExpressions;
using Oversight.Grains.Errors;
using Oversight.Grains.Law;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>What can be wrong with an expression, in both languages: the lexer, the parser and the check of types say nothing else.</summary>
public static partial class ExpressionFaults
{
    /// <summary>The longer pattern stands before the shorter.</summary>
    public static readonly IReadOnlyList<ExpressionFault> All =
    [
        new("expression.token", "no token begins like this", "这里不能出现这个字符"),
        new("expression.brace", "the brace is not closed", "花括号没有闭合"),
        new("expression.code", $"the code of a question {Codes.Rule}", "题目编号为 1 至 120 个字符，不含花括号和控制字符，首尾没有空格"),
        new("expression.quote", "the text is not closed", "引号没有闭合"),
        new("expression.escape", "after \\ comes one of \\ \" ' n r t", "反斜杠后面只能是 \\ \" ' n r t 之一"),
        new("expression.long", "an expression may have {} characters", "条件最多 {0} 个字符"),
        new("expression.end", "an operator or the end must follow", "后面应为运算符，或者到此结束"),
        new("expression.chain", "{} operators of one kind may follow each other", "同一种运算符最多连用 {0} 个"),
        new("expression.comparison", "comparisons do not follow each other; join them with and", "比较不能连写，请用 and 连接"),
        new("expression.number", "must be a number like 5 or 2.5", "应为数字，如 5 或 2.5"),
        new("expression.value", "a value must stand here: a number, a \"text\", a {question}, a function or (…)", "这里应为一个值：数字、\"文字\"、{题目}、函数或括号"),
        new("expression.word", "must be one of {}, this, true, false; a question stands in braces", "应为下列之一：{0}、this、true、false；题目要写在花括号里"),
        new("expression.arguments", "takes {}..{} arguments", "应有 {0} 至 {1} 个参数"),
        new("expression.arguments", "takes {} arguments", "应有 {0} 个参数"),
        new("expression.deep", "expressions may be nested {} deep", "最多嵌套 {0} 层"),
        new("expression.symbol", "'{}' must stand here", "这里应为“{0}”"),
        new("expression.unknown", "no question with an answer has this code", "没有需要作答的题目使用这个编号"),
        new("expression.this", "stands only in the checks of a question", "只能用在题目的校验里"),
        new("expression.several", "several choices are asked with selected() or count(), a matrix with cell()", "多选题要用 selected() 或 count()，矩阵题要用 cell()"),
        new("expression.order", "only numbers and dates have an order, this is {}", "只有数字和日期能比较大小，这里是 {0}"),
        new("expression.answered", "asks for a {question}", "括号里应为 {题目}"),
        new("expression.date", "takes a day as a text, date(\"2026-05-01\")", "应为写成文字的日期，如 date(\"2026-05-01\")"),
        new("expression.pattern", Patterns.Rule, "应为不超过 500 个字符的正则表达式，不能使用前后查找和反向引用"),
        new("expression.type", "must be {}, not {}", "应为 {0}，不能是 {1}"),
    ];

    private static readonly (string En, string Zh)[] Types =
        [("true or false", "是或否"), ("a number", "数字"), ("a date", "日期"), ("several choices", "多个选项"), ("a matrix", "矩阵"), ("a text", "文字")];

    /// <summary>A refusal in both languages, with its position; null when it is about no expression.</summary>
    public static TwoTexts? Say(OversightException refusal)
    {
        if (refusal.Rule is not { } rule || Place().Match(refusal.Message) is not { Success: true } place)
        {
            return null;
        }

        foreach (var fault in All)
        {
            if (fault.Match(rule) is { } values)
            {
                var token = place.Groups["token"].Value;
                var shown = token == "the end" ? "结尾" : $"“{token[1..^1]}”";
                return new($"第 {place.Groups["at"].Value} 个字符{shown}处：{Chinese(fault, values)}", refusal.Message);
            }
        }

        return null;
    }

    private static string Chinese(ExpressionFault fault, IReadOnlyList<string> values) => values.Select((value, hole) => (value, hole)).Aggregate(
        fault.Zh, (text, one) => text.Replace($"{{{one.hole}}}", fault.Code is "expression.type" or "expression.order" ? Type(one.value) : one.value, StringComparison.Ordinal));

    private static string Type(string names) => Types.Aggregate(names, (text, type) => text.Replace(type.En, type.Zh, StringComparison.Ordinal)).Replace(" or ", "或", StringComparison.Ordinal);

    /// <summary>As <see cref="Lexer.Error"/> words it; a reader of files may have put its own field before it.</summary>
    [GeneratedRegex("at (?<at>[0-9]+), (?<token>the end|'.*?'): ", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}

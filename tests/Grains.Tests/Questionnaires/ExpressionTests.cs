using CsCheck;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Tests.Questionnaires;

public sealed class ExpressionTests
{
    private static readonly DateOnly Today = new(2026, 5, 1);

    private static readonly Dictionary<string, Value> Answers = new()
    {
        ["yes"] = Value.Of("y"),
        ["many"] = Value.Of((IReadOnlyList<string>)["a", "b"]),
        ["age"] = Value.Of(17m),
        ["born"] = Value.Of(new DateOnly(2009, 1, 1)),
        ["agreed"] = Value.Of(true),
        ["shop-1"] = Value.Of("淮海路店"),
        ["grid"] = Value.Of(new Dictionary<string, string> { ["clean"] = "4" }),
    };

    [Theory]
    [InlineData("""{yes} = "y" and {age} >= 16""", "true")]
    [InlineData("""not ({yes} = "y" or {age} > 100)""", "false")]
    [InlineData("""selected({many}, "b") and not selected({many}, "c")""", "true")]
    [InlineData("count({many}) + 2 * 3 - 1", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("-{age} + 1", "-16")]
    [InlineData("10 / 4", "2.5")]
    [InlineData("answered({yes}) and not answered({nobody})", "true")]
    [InlineData("""cell({grid}, "clean") = "4" and number(cell({grid}, "clean")) > 3""", "true")]
    [InlineData("days({born}, today())", "6329")]
    [InlineData("""today() > date("2026-04-30")""", "true")]
    [InlineData("""if({agreed}, "in", "out")""", "in")]
    [InlineData("or_else({nobody}, 5)", "5")]
    [InlineData("round(max(1, 2.345, 2), 2)", "2.35")]
    [InlineData("""matches({shop-1}, ".{2,3}路店")""", "true")]
    [InlineData("""concat({shop-1}, " ", {age})""", "淮海路店 17")]
    [InlineData("""length("👨‍👩‍👧字")""", "2")]
    public void An_expression_gives_its_value(string text, string expected) => ValueOf(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("{nobody} = 1", "")]
    [InlineData("not ({nobody} = 1)", "")]
    [InlineData("{nobody} = 1 and {age} > 100", "false")]
    [InlineData("{nobody} = 1 and {age} = 17", "")]
    [InlineData("{nobody} = 1 or {age} = 17", "true")]
    [InlineData("""selected({nobody}, "x")""", "false")]
    [InlineData("count({nobody})", "0")]
    [InlineData("1 / 0", "")]
    [InlineData("79228162514264337593543950335 * 2", "")]
    public void What_is_missing_is_unknown_and_never_an_error(string text, string expected) => ValueOf(text).ToString().ShouldBe(expected);

    [Theory]
    [InlineData("{age} > ", "expression: at 9, the end: a value must stand here")]
    [InlineData("{age} >> 1", "expression: at 8, '>': a value must stand here")]
    [InlineData("{age > 1", "expression: at 1, '{age > 1': the brace is not closed")]
    [InlineData("1 = 2 = 3", "expression: at 7, '=': comparisons do not follow each other")]
    [InlineData("eval(1)", "expression: at 1, 'eval': must be one of selected, count")]
    [InlineData("selected({many})", "expression: at 1, 'selected': takes 2 arguments")]
    [InlineData("\"open", "expression: at 1, '\"open': the text is not closed")]
    [InlineData("{age} = 1;", "expression: at 10, ';': no token begins like this")]
    [InlineData("1.2.3", "expression: at 1, '1.2.3': must be a number")]
    public void A_broken_expression_says_position_token_and_rule(string text, string error) =>
        Should.Throw<InvalidInputException>(() => Expression.Parse(text)).Message.ShouldStartWith(error);

    [Theory]
    [InlineData("""{age} = "y" """, "expression: at 9, '\"y\"': must be a number, not a text")]
    [InlineData("{many} = \"a\"", "expression: at 8, '=': several choices are asked with selected() or count()")]
    [InlineData("{yes} > \"a\"", "expression: at 7, '>': only numbers and dates have an order")]
    [InlineData("{unknown} = 1", "expression: at 1, '{unknown}': no question with an answer has this code")]
    [InlineData("this > 1", "expression: at 1, 'this': stands only in the checks of a question")]
    [InlineData("{age} and true", "expression: at 1, '{age}': must be true or false, not a number")]
    [InlineData("""matches({yes}, "(?=x)")""", "expression: at 16, '(?=x)': must be a regular expression")]
    public void A_wrong_type_says_position_token_and_rule(string text, string error) =>
        Should.Throw<InvalidInputException>(() => TypeCheck.Of(Expression.Parse(text), code => Answers.TryGetValue(code, out var value) ? value.Type : null)).Message.ShouldStartWith(error);

    [Theory]
    [InlineData("{age} > ", "第 9 个字符结尾处：这里应为一个值：数字、\"文字\"、{题目}、函数或括号")]
    [InlineData("{age > 1", "第 1 个字符“{age > 1”处：花括号没有闭合")]
    [InlineData("{age} in 5", "第 7 个字符“in”处：后面应为运算符，或者到此结束")]
    [InlineData("selected({many})", "第 1 个字符“selected”处：应有 2 个参数")]
    [InlineData("eval(1)", "题目要写在花括号里")]
    [InlineData("({age} = 1", "第 11 个字符结尾处：这里应为“)”")]
    [InlineData("{age} and true", "第 1 个字符“{age}”处：应为 是或否，不能是 数字")]
    [InlineData("{unknown} = 1", "第 1 个字符“{unknown}”处：没有需要作答的题目使用这个编号")]
    [InlineData("""matches({yes}, "(?=x)")""", "第 16 个字符“(?=x)”处：应为不超过 500 个字符的正则表达式")]
    public void What_is_wrong_is_said_in_Chinese_too(string text, string chinese)
    {
        var error = Should.Throw<InvalidInputException>(() => TypeCheck.Of(Expression.Parse(text), code => Answers.TryGetValue(code, out var value) ? value.Type : null));
        var said = ExpressionFaults.Say(error).ShouldNotBeNull();
        said.Zh.ShouldContain(chinese);
        said.En.ShouldBe(error.Message);
    }

    [Fact]
    public void Length_and_depth_are_bounded()
    {
        Should.Throw<InvalidInputException>(() => Expression.Parse(new string('(', 3_000) + "1")).Message.ShouldContain("nested 40 deep");
        Should.Throw<InvalidInputException>(() => Expression.Parse(string.Concat(Enumerable.Repeat("not ", 900)) + "true")).Message.ShouldContain("nested 40 deep");
        Should.Throw<InvalidInputException>(() => Expression.Parse(string.Concat(Enumerable.Repeat("-", 3_000)) + "1")).Message.ShouldContain("nested 40 deep");
        Should.Throw<InvalidInputException>(() => Expression.Parse("1" + string.Concat(Enumerable.Repeat("+1", 1_500)))).Message.ShouldContain("operators of one kind");
        Should.Throw<InvalidInputException>(() => Expression.Parse(new string(' ', 4_001))).Message.ShouldContain("4000 characters");
    }

    [Fact]
    public void The_canonical_text_is_the_same_expression() =>
        RandomQuestionnaires.Nodes.Sample(node =>
        {
            var expression = Expression.Of(node);
            return Expression.Parse(expression.Text).Text == expression.Text && Same(Expression.Parse(expression.Text).Node, node);
        }, iter: 3_000);

    [Fact]
    public void Any_text_is_parsed_or_refused_with_an_error_of_ours() =>
        Gen.Char["{}()\"'=<>!+-*/,. aotnd1\\"].Array[0, 40].Select(letters => new string(letters)).Sample(text =>
        {
            try
            {
                _ = Expression.Parse(text);
            }
            catch (InvalidInputException error)
            {
                error.Message.ShouldStartWith("expression: at ");
                ExpressionFaults.Say(error).ShouldNotBeNull("every fault has its Chinese words");
            }
        }, iter: 20_000);

    private static Value ValueOf(string text) => new Evaluator(code => Answers.GetValueOrDefault(code), Today).Of(Expression.Parse(text));

    private static bool Same(Node one, Node other) => (one, other) switch
    {
        (Node.Constant a, Node.Constant b) => a.Value.Type == b.Value.Type && a.Value.ToString() == b.Value.ToString(),
        (Node.Reference a, Node.Reference b) => a.Code == b.Code,
        (Node.Call a, Node.Call b) => a.Function == b.Function && a.Arguments.Count == b.Arguments.Count && a.Arguments.Zip(b.Arguments).All(pair => Same(pair.First, pair.Second)),
        (Node.Operation a, Node.Operation b) => a.Operator == b.Operator && Same(a.Left, b.Left) && Same(a.Right, b.Right),
        (Node.Not a, Node.Not b) => Same(a.Of, b.Of),
        (Node.Negative a, Node.Negative b) => Same(a.Of, b.Of),
        _ => one.GetType() == other.GetType(),
    };
}

using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Testing.Surveys;

/// <summary>Questionnaires for tests.</summary>
public static class SurveyForms
{
    /// <summary>Three pages, every type of question, a screen-out, a question that hangs on another, piping; Chinese and English.</summary>
    public static Questionnaire Street(string id = "street-survey") => new()
    {
        Id = id,
        DefaultLanguage = "zh",
        Languages = ["zh", "en"],
        Title = Words("放心消费街区调查", "Survey of shopping streets"),
        Closing = Words("感谢您的评价", "Thank you for your opinion"),
        Pages =
        [
            new()
            {
                Code = "who",
                Title = Words("关于您", "About you"),
                Items =
                [
                    new Question
                    {
                        Code = "lives", Type = QuestionType.Single, Required = true, Title = Words("您在本地住满半年了吗？", "Have you lived here for half a year?"),
                        Options = [Option("yes", "是", "Yes"), Option("no", "否", "No")],
                        Jumps = [new() { If = Expression.Parse("{lives} = \"no\""), Then = JumpKind.ScreenOut, Message = Words("本次只调查常住居民", "Only residents are asked") }],
                    },
                    new Question
                    {
                        Code = "age", Type = QuestionType.Single, Title = Words("您的年龄？", "Your age?"),
                        Options = [Option("young", "35 岁以下", "Under 35"), Option("old", "35 岁及以上", "35 or older")],
                    },
                    new Question { Code = "source", Type = QuestionType.Hidden, Title = Words("来源", "Source") },
                ],
            },
            new()
            {
                Code = "shops",
                Title = Words("关于商家", "About the shops"),
                Items =
                [
                    new Question { Code = "rating", Type = QuestionType.Rating5, Required = true, Title = Words("总体满意度", "Satisfaction"), MinLabel = Words("很不满意", "Not at all"), MaxLabel = Words("很满意", "Very") },
                    new Question
                    {
                        Code = "reasons", Type = QuestionType.Multiple, Title = Words("您为什么不满意？", "Why are you not satisfied?"), ShowIf = Expression.Parse("{rating} <= 2"), Max = 2,
                        Options = [Option("price", "价格", "Price"), Option("service", "服务", "Service"), Option("quality", "质量", "Quality"), Option("other", "其他", "Other") with { Other = true }],
                    },
                    new Question { Code = "nps", Type = QuestionType.Nps, Title = Words("您会推荐这条街吗？", "Would you recommend this street?") },
                    new Question
                    {
                        Code = "grid", Type = QuestionType.Matrix, Title = Words("请分别评价", "Please rate each"),
                        Rows = [Option("env", "环境", "Environment"), Option("rights", "维权", "Rights")],
                        Options = [Option("good", "好", "Good"), Option("bad", "差", "Bad")],
                    },
                    new Question
                    {
                        Code = "order", Type = QuestionType.Ranking, Title = Words("请按重要程度排序", "Please rank"),
                        Options = [Option("a", "价格", "Price"), Option("b", "质量", "Quality")],
                    },
                ],
            },
            new()
            {
                Code = "end",
                Title = Words("最后", "At last"),
                Items =
                [
                    new Question { Code = "spent", Type = QuestionType.Number, Min = 0, Max = 100_000, Decimals = 2, Title = Words("上月消费多少元？", "How much did you spend last month?") },
                    new Question { Code = "when", Type = QuestionType.Date, Title = Words("最近一次消费日期", "Last visit"), Earliest = new(2020, 1, 1) },
                    new Question { Code = "score10", Type = QuestionType.Rating10, Title = Words("打分", "Score") },
                    new Question { Code = "name", Type = QuestionType.ShortText, MaxLength = 20, Title = Words("店铺名称", "Name of the shop") },
                    new Question { Code = "words", Type = QuestionType.LongText, Title = Words("您选择了“{rating}”分，还有什么想说的？", "You gave {rating}. What else would you like to say?") },
                    new Question { Code = "picture", Type = QuestionType.Photo, Title = Words("照片", "Picture") },
                    new Question { Code = "agree", Type = QuestionType.Consent, Required = true, Title = Words("我同意用于统计", "I agree to the use for statistics") },
                    new Question { Code = "twice", Type = QuestionType.Computed, Value = Expression.Parse("{rating} * 2") },
                    new Question { Code = "thanks", Type = QuestionType.Note, Title = Words("您的推算分为 {twice}", "That makes {twice}") },
                ],
            },
        ],
    };

    /// <summary>Two pages: a photo that must be, up to three; then up to twenty more and a few words, without duty.</summary>
    public static Questionnaire Photos(string id = "photo-survey") => new()
    {
        Id = id,
        DefaultLanguage = "zh",
        Languages = ["zh", "en"],
        Title = Words("随手拍问卷", "Snapshots"),
        Pages =
        [
            new()
            {
                Code = "front",
                Items =
                [
                    new Question { Code = "shop", Type = QuestionType.Photo, Required = true, Max = 3, Title = Words("请拍下店面", "Please take the front of the shop") },
                    new Question { Code = "visits", Type = QuestionType.Number, Title = Words("去过几次？", "How many visits?") },
                ],
            },
            new()
            {
                Code = "rest",
                Items =
                [
                    new Question { Code = "more", Type = QuestionType.Photo, Max = 20, Title = Words("还有别的照片吗？", "Any other photos?") },
                    new Question { Code = "words", Type = QuestionType.LongText, Title = Words("还想说什么？", "Anything else?") },
                ],
            },
        ],
    };

    /// <summary>Thirty questions on three pages, as a bureau's satisfaction survey has them: ratings, choices, a few texts.</summary>
    public static Questionnaire Thirty(string id = "thirty") => new()
    {
        Id = id,
        DefaultLanguage = "zh",
        Languages = ["zh"],
        Title = Texts.Of("zh", "三十题问卷"),
        Pages = [.. Enumerable.Range(0, 3).Select(page => new Page { Code = $"page{page + 1}", Items = [.. Enumerable.Range((page * 10) + 1, 10).Select(Thirtieth)] })],
    };

    private static Question Thirtieth(int number) => (number % 10) switch
    {
        0 => new() { Code = $"q{number}", Type = QuestionType.LongText, Title = Texts.Of("zh", $"意见 {number}") },
        1 or 2 or 3 => new() { Code = $"q{number}", Type = QuestionType.Single, Required = true, Title = Texts.Of("zh", $"单选 {number}"), Options = [.. "abcde".Select(code => new Option { Code = $"{code}", Text = Texts.Of("zh", $"选项 {code}") })] },
        4 => new() { Code = $"q{number}", Type = QuestionType.Multiple, Title = Texts.Of("zh", $"多选 {number}"), Options = [.. "abcdef".Select(code => new Option { Code = $"{code}", Text = Texts.Of("zh", $"选项 {code}") })] },
        _ => new() { Code = $"q{number}", Type = QuestionType.Rating5, Required = true, Title = Texts.Of("zh", $"评分 {number}") },
    };

    private static Option Option(string code, string chinese, string english) => new() { Code = code, Text = Words(chinese, english) };

    private static Texts Words(string chinese, string english) => Texts.Of("zh", chinese).With("en", english);
}

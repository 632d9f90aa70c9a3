using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Questionnaires.Linting;
using Oversight.Grains.Responses;

namespace Oversight.Grains.Tests.Responses;

/// <summary>What the logic makes of the answer to a photo question.</summary>
public sealed class PhotoAnswerTests
{
    private static readonly string[] References = [.. "abcd".Select(letter => new string(letter, PhotoAnswer.Length))];

    [Theory]
    [InlineData(0, null, null, true, "required")]
    [InlineData(1, null, null, true, "")]
    [InlineData(2, null, null, true, "count")]
    [InlineData(3, null, 3, true, "")]
    [InlineData(4, null, 3, true, "count")]
    [InlineData(1, 2, 3, false, "count")]
    [InlineData(0, 2, 3, false, "")]
    public void A_question_takes_as_many_photos_as_it_says_and_one_when_it_says_nothing(int given, int? min, int? max, bool required, string code)
    {
        var form = Form(new() { Code = "shop", Type = QuestionType.Photo, Required = required, Min = min, Max = max });
        var answers = Answers.None.With("shop", PhotoAnswer.Of(References[..given]));
        string.Join(' ', Interview.Evaluate(form, answers, new("zh", new(2026, 11, 1))).Errors.Select(error => error.Code)).ShouldBe(code);
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("<script>")]
    public void What_is_no_reference_is_refused_and_never_kept(string text)
    {
        var form = Form(new() { Code = "shop", Type = QuestionType.Photo, Max = 3 });
        var state = Interview.Evaluate(form, Answers.None.With("shop", Answer.Of($"{References[0]} {text}")), new("zh", new(2026, 11, 1)));
        state.Errors.Single().Code.ShouldBe("reference");
        state.Answers["shop"]!.Text.ShouldBe(References[0]);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(2, null)]
    [InlineData(21, 30)]
    public void The_linter_says_when_no_number_of_photos_would_do(int? min, int? max) =>
        Linter.Check(Form(new() { Code = "shop", Type = QuestionType.Photo, Min = min, Max = max, Title = Texts.Of("zh", "照片") })).ShouldContain(finding => finding.Code == "range.empty");

    [Fact]
    public void A_record_names_its_photos_and_one_without_photos_says_nothing_of_them()
    {
        const string stored = """{"campaign":"c1","wave":1,"questionnaire":"q","version":1,"status":"complete","mode":"web","language":"zh","day":"2026-11-01","seed":1,"answers":{"shop":{"text":"REF"}},"paradata":{"seconds":0,"device":"unknown","breaks":0,"pages":[]},"quotas":[],"photos":["REF"]}""";
        var json = stored.Replace("REF", References[1], StringComparison.Ordinal);
        var fact = (ResponseSubmitted)RecordTypes.Read("response.submitted", json);
        fact.Photos!.Value.ShouldBe([References[1]]);
        RecordTypes.Write(fact).ShouldContain($"\"photos\":[\"{References[1]}\"]");
        RecordTypes.Write(fact with { Photos = null }).ShouldNotContain("photos");
    }

    private static Questionnaire Form(Question question) => new()
    {
        Id = "photos",
        DefaultLanguage = "zh",
        Languages = ["zh"],
        Title = Texts.Of("zh", "照片"),
        Pages = [new() { Code = "one", Items = [question] }],
    };
}

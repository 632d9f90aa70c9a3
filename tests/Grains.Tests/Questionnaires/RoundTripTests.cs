using CsCheck;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Formats;
using Oversight.Grains.Questionnaires.Formats.SurveyJs;
using Oversight.Grains.Questionnaires.Formats.Xlsform;

namespace Oversight.Grains.Tests.Questionnaires;

public sealed class RoundTripTests
{
    private const int Inputs = 400;

    [Fact]
    public void SurveyJs_and_back_is_the_identity() =>
        RandomQuestionnaires.All.Sample(questionnaire => Same(SurveyJsImport.Read(SurveyJsExport.Write(questionnaire).Content, "other"), questionnaire), iter: Inputs);

    [Fact]
    public void XLSForm_and_back_is_the_identity() =>
        RandomQuestionnaires.All.Sample(questionnaire => Same(XlsformImport.Read(XlsformExport.Write(questionnaire).Content, "other"), questionnaire), iter: Inputs);

    /// <summary>Else the format itself would say nothing and other programs would see nothing.</summary>
    [Fact]
    public void Titles_options_and_simple_conditions_are_said_in_the_words_of_the_format()
    {
        var questionnaire = SurveyJsImport.Read("""
            {"title":"T","pages":[{"name":"p1","elements":[
              {"type":"radiogroup","name":"yes","title":"Yes?","isRequired":true,"choices":[{"value":"y","text":"Yes"},{"value":"n","text":"No"}]},
              {"type":"text","name":"age","inputType":"number","min":0,"max":120,"step":"1","visibleIf":"{yes} = 'y'"},
              {"type":"checkbox","name":"many","choices":["a","b"],"visibleIf":"{age} > 17 and {yes} notempty"},
              {"type":"matrix","name":"grid","columns":["1","2"],"rows":["r"]},
              {"type":"comment","name":"why","visibleIf":"{grid.r} = '2' or {many} contains 'a'"}]}]}
            """, "s").Questionnaire;

        SurveyJsExport.Write(questionnaire).Beside.Select(one => $"{one.Place} {one.What}").ShouldBe([" id"]);
        XlsformExport.Write(questionnaire).Beside.ShouldBeEmpty();
    }

    [Fact]
    public void What_another_program_changes_in_an_export_is_read()
    {
        var questionnaire = new Questionnaire
        {
            Id = "x",
            DefaultLanguage = "en",
            Languages = ["en"],
            Pages = [new() { Code = "p", Items = [new Question { Code = "h", Type = QuestionType.Hidden, Title = Texts.Of("en", "before"), Jumps = [new() { If = Oversight.Grains.Questionnaires.Expressions.Expression.Parse("{h} = \"x\""), Then = JumpKind.ScreenOut }] }] }],
        };
        var changed = SurveyJsImport.Read(SurveyJsExport.Write(questionnaire).Content.Replace("before", "after", StringComparison.Ordinal), "x").Questionnaire.Questions.Single();

        changed.Title.In("en").ShouldBe("after");
        changed.Type.ShouldBe(QuestionType.Hidden);
        changed.Jumps.Single().Then.ShouldBe(JumpKind.ScreenOut);
    }

    [Theory]
    [InlineData("""{"type":"text","name":"x","maxLength":99999999999,"validators":[{"type":"text","maxLength":1e99}]}""")]
    [InlineData("""{"type":"rating","name":"x","rateMin":-79228162514264337593543950335,"rateMax":79228162514264337593543950335,"rateStep":0}""")]
    [InlineData("""{"type":"rating","name":"x","rateCount":2147483647,"rateStep":0.0000001}""")]
    [InlineData("""{"type":7,"name":[],"choices":{},"validators":5}""")]
    [InlineData("""{"type":"matrixdropdown","name":"x","columns":[5,null,{}],"rows":[[],{}]}""")]
    [InlineData("""[1]""")]
    public void Members_that_make_no_sense_are_listed(string element) =>
        SurveyJsImport.Read($$"""{"elements":[{{element}}]}""", "x").NotCarried.ShouldNotBeEmpty();

    [Theory]
    [InlineData("""{"id":"x","defaultLanguage":"zh","pages":[null]}""", "questionnaire.pages: must not hold null")]
    [InlineData("""{"id":"x","defaultLanguage":"zh","pages":[{"code":"p","items":[{"item":"question","code":"q","type":"single","options":[null]}]}]}""", "questionnaire.p.q.options: must not hold null")]
    [InlineData("""{"id":"x","defaultLanguage":"zh","pages":[{"code":"p","colour":1}]}""", "questionnaire: The JSON property 'colour'")]
    [InlineData("""{"id":"x","defaultLanguage":"zh","pages":[{"code":"{p}"}]}""", "questionnaire.pages.code: '{p}' must be 1..120 characters")]
    [InlineData("""null""", "questionnaire: must not be null")]
    public void Our_own_form_is_refused_with_place_and_rule(string json, string error) =>
        Should.Throw<Oversight.Grains.Errors.InvalidInputException>(() => QuestionnaireJson.Read(json)).Message.ShouldStartWith(error);

    private static bool Same(ImportResult read, Questionnaire questionnaire)
    {
        string.Concat(read.NotCarried).ShouldBeEmpty();
        var (one, other) = (QuestionnaireJson.Write(read.Questionnaire), QuestionnaireJson.Write(questionnaire));
        if (one != other)
        {
            throw new InvalidOperationException($"{one}\n{other}");
        }

        return true;
    }
}

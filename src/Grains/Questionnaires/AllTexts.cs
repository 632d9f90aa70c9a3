namespace Oversight.Grains.Questionnaires;

/// <summary>Every text of a questionnaire that a person reads.</summary>
internal static class AllTexts
{
    public static IEnumerable<TextAt> Of(Questionnaire questionnaire) =>
        new[] { new TextAt("title", questionnaire.Title), new TextAt("closing", questionnaire.Closing) }
            .Concat(questionnaire.Places().SelectMany(Of)).Where(text => !text.Texts.IsEmpty);

    private static IEnumerable<TextAt> Of(Place place)
    {
        yield return new($"{place.Code}.title", place.Item?.Title ?? place.Page.Title);
        if (place.Question is not { } question)
        {
            yield break;
        }

        yield return new($"{question.Code}.hint", question.Hint);
        yield return new($"{question.Code}.requiredMessage", question.RequiredMessage);
        yield return new($"{question.Code}.patternMessage", question.PatternMessage);
        yield return new($"{question.Code}.minLabel", question.MinLabel);
        yield return new($"{question.Code}.maxLabel", question.MaxLabel);
        foreach (var option in question.Options)
        {
            yield return new($"{question.Code}.options.{option.Code}", option.Text);
        }

        foreach (var row in question.Rows)
        {
            yield return new($"{question.Code}.rows.{row.Code}", row.Text);
        }

        foreach (var (check, index) in question.Checks.Select((check, index) => (check, index)))
        {
            yield return new($"{question.Code}.checks[{index}]", check.Message);
        }

        foreach (var (jump, index) in question.Jumps.Select((jump, index) => (jump, index)))
        {
            yield return new($"{question.Code}.jumps[{index}]", jump.Message);
        }
    }
}

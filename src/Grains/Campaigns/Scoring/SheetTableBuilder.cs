using System.Globalization;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Results;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>
/// Takes sheets one by one and keeps only numbers and words of each: a million sheets of thirty questions are then a quarter of a
/// gigabyte, and not several.
/// </summary>
public sealed class SheetTableBuilder(Questionnaire questionnaire)
{
    private readonly List<string> ids = [];
    private readonly List<SheetOrigin> origins = [];
    private readonly List<SheetColumn> columns = [.. questionnaire.Questions.SelectMany(SheetColumns.Of)];
    private readonly Dictionary<string, List<string?>> computed = questionnaire.Questions
        .Where(question => question.Type == QuestionType.Computed)
        .ToDictionary(question => question.Code, _ => new List<string?>(), StringComparer.Ordinal);

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public void Add(AnswerSheet sheet)
    {
        ids.Add(sheet.Id);
        origins.Add(new(
            sheet.Wave, Same(sheet.Stratum), Same(sheet.Street), Same(sheet.Enterprise), Same(sheet.Mode)!, Same(sheet.Language)!, sheet.Partial, sheet.Seconds ?? double.NaN));
        foreach (var column in columns)
        {
            column.Add(sheet.Answers);
        }

        if (computed.Count > 0)
        {
            Compute(sheet);
        }
    }

    public SheetTable Build()
    {
        var table = new AnswerTable(ids);
        foreach (var column in columns)
        {
            column.AddTo(table);
        }

        foreach (var (code, texts) in computed)
        {
            AddComputed(table, code, texts);
        }

        return new(questionnaire, table, origins);
    }

    private void Compute(AnswerSheet sheet)
    {
        var values = Interview.Evaluate(questionnaire, sheet.Answers, new(questionnaire.DefaultLanguage, sheet.Day)).Computed;
        foreach (var (code, texts) in computed)
        {
            texts.Add(values.GetValueOrDefault(code));
        }
    }

    /// <summary>A computed question has no type of its own: it is a column of numbers when all that came of it are numbers.</summary>
    private static void AddComputed(AnswerTable table, string code, List<string?> texts)
    {
        if (texts.TrueForAll(text => text is null || SheetColumns.Number(text) is not null))
        {
            table.AddNumbers(code, [.. texts.Select(text => text is null ? double.NaN : SheetColumns.Number(text)!.Value)]);
        }
        else
        {
            table.AddTexts(code, [.. texts]);
        }
    }

    /// <summary>One string for all sheets of a street.</summary>
    private string? Same(string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (!names.TryGetValue(name, out var same))
        {
            names.Add(name, same = name);
        }

        return same;
    }
}

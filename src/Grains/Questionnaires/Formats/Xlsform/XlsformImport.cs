using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Formats.Workbooks;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>XLSForm → our model.</summary>
public static class XlsformImport
{
    /// <param name="workbook">The sheets survey, choices and settings.</param>
    /// <param name="id">Becomes the id where the settings have none.</param>
    /// <exception cref="InvalidInputException">There is no survey sheet, or its groups do not close: names place and rule.</exception>
    public static ImportResult Read(Workbook workbook, string id)
    {
        if (workbook.Find("survey") is not { Rows.Count: > 0 } survey)
        {
            throw new InvalidInputException("xlsform", string.Join(", ", workbook.Sheets.Select(sheet => sheet.Name)), "must have a sheet survey with a header", $"xlsform: no sheet survey with a header; the sheets are {string.Join(", ", workbook.Sheets.Select(sheet => sheet.Name))}");
        }

        try
        {
            return CarryOver.Read(carry => Read(workbook, survey, id, carry));
        }
        catch (JsonException error)
        {
            throw new InvalidInputException("xlsform.oversight", null, error.Message);
        }
    }

    private static Questionnaire Read(Workbook workbook, Sheet survey, string id, CarryOver carry)
    {
        var settings = XlsRow.Of(workbook.Find("settings"), carry);
        var setting = settings.FirstOrDefault();
        var rows = XlsRow.Of(survey, carry);
        if (rows.Count > 0 && rows.TrueForAll(row => row["type"] is null))
        {
            throw new InvalidInputException("xlsform", null, "the sheet survey must have a column type");
        }

        var language = setting?.Take("default_language") is { } name ? ForeignLanguages.Tag(name) : Untagged(survey);
        var choices = new XlsChoices(XlsRow.Of(workbook.Find("choices") ?? workbook.Find("select_one_external"), carry), language, carry);
        var pages = new XlsPages(carry, choices, language).Read(rows);
        var title = setting?.Texts("form_title", language) ?? Texts.None;
        var formId = setting?.Take("form_id");
        var version = setting?.Take("version");
        var questionnaire = new Questionnaire
        {
            Id = Codes.IsValid(formId) ? formId! : Codes.IsValid(id) ? id : "imported",
            Version = int.TryParse(version, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1,
            DefaultLanguage = language,
            Title = title,
            Pages = pages,
        };
        ListRest(workbook, setting, choices, questionnaire, version, carry);
        return Overlay.Apply(questionnaire with { Languages = ForeignLanguages.Of(questionnaire) }, Parsed(setting?.Take(Overlay.Name), carry));
    }

    private static void ListRest(Workbook workbook, XlsRow? setting, XlsChoices choices, Questionnaire questionnaire, string? version, CarryOver carry)
    {
        if (version is not null && version != questionnaire.Version.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            setting!.List("version", "版本号是正整数", "our versions are whole numbers from 1");
        }

        setting?.Take("allow_choice_duplicates");
        setting?.Take(Overlay.Name);
        setting?.ListRest();
        choices.ListRest();
        foreach (var sheet in workbook.Sheets.Where(sheet => sheet.Name.Trim().ToLowerInvariant() is not ("survey" or "choices" or "settings" or "select_one_external") && sheet.Rows.Count > 0))
        {
            carry.Add($"sheet {sheet.Name}", $"{sheet.Rows.Count} rows", "表单不使用该工作表", "the form does not use this sheet");
        }
    }

    internal static JsonNode? Parsed(string? overlay, CarryOver carry) => string.IsNullOrWhiteSpace(overlay) ? null : carry.Usable(JsonNode.Parse(overlay));

    /// <summary>The language of columns without one: Chinese when there is a Chinese character in them, else the only tagged one, else English.</summary>
    private static string Untagged(Sheet survey)
    {
        var columns = survey.Rows[0].Select((header, index) => (Header: header.Trim().ToLowerInvariant(), Index: index)).Where(column => column.Header.StartsWith("label", StringComparison.Ordinal)).ToList();
        var plain = columns.FirstOrDefault(column => column.Header == "label");
        if (plain.Header is not null)
        {
            return survey.Rows.Skip(1).Any(row => row.Count > plain.Index && ForeignText.HasHan(row[plain.Index])) ? "zh" : "en";
        }

        return columns.Count > 0 ? ForeignLanguages.Tag(survey.Rows[0][columns[0].Index].Trim()["label".Length..].TrimStart(':')) : "en";
    }
}

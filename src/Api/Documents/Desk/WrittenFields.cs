using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Documents.Desk;

/// <summary>What an officer typed, made into what the document says.</summary>
internal static class WrittenFields
{
    /// <exception cref="InvalidInputException">The form has no such field for an officer, or the value is not of its kind.</exception>
    public static ImmutableArray<DocumentField> Read(FormSheet sheet, IEnumerable<DocumentField> typed) =>
        [.. typed.Where(each => each.Value.Length > 0).Select(each => new DocumentField(each.Tag, Read(sheet, each)))];

    private static string Read(FormSheet sheet, DocumentField typed)
    {
        var name = "fields." + typed.Tag;
        if (sheet.Find(typed.Tag) is not { IsWritten: true } field)
        {
            throw new InvalidInputException(name, typed.Value, "not a field of this form that is written by hand");
        }

        return field.Kind switch
        {
            FieldKind.Day => DateOnly.TryParseExact(typed.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? ChineseDate.Of(day)
                : throw new InvalidInputException(name, typed.Value, "a day as YYYY-MM-DD"),
            FieldKind.Moment => DateTime.TryParseExact(typed.Value, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
                ? ChineseDate.Of(moment)
                : throw new InvalidInputException(name, typed.Value, "a moment as YYYY-MM-DDThh:mm"),
            FieldKind.Consent => Consent(name, typed.Value),
            FieldKind.Ground => Ground(sheet, name, typed.Value),
            _ => Text(field, name, typed.Value),
        };
    }

    private static string Consent(string name, string value) => value switch
    {
        "yes" => Consent(true),
        "no" => Consent(false),
        _ => throw new InvalidInputException(name, value, "yes or no"),
    };

    internal static string Consent(bool agrees) => agrees ? "☑是　□否" : "□是　☑否";

    private static string Ground(FormSheet sheet, string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var ground) && ground >= 1 && ground <= sheet.Grounds.Length
            ? FormGrounds.Figure(ground)
            : throw new InvalidInputException(name, value, $"1 to {sheet.Grounds.Length}");

    private static string Text(FormField field, string name, string value)
    {
        if (field.Kind == FieldKind.Line)
        {
            TextRules.OptionalLine(name, value, IssueDocument.MaxField);
        }
        else
        {
            TextRules.Optional(name, value, IssueDocument.MaxField);
        }

        return value;
    }
}

using CsvHelper;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Errors;

namespace Oversight.Api.Console.Campaigns;

/// <summary>
/// A list of guests as it is copied from a spreadsheet (tabs) or a file (commas): one guest a line, without a heading, with the columns
/// name, telephone, e-mail, street, group and language. What stands at the end may be left out.
/// </summary>
internal static class GuestLines
{
    /// <summary>What a refusal of one guest calls the guest: <c>guest.email</c>.</summary>
    public const string Field = "guest";

    private const int Columns = 6;

    /// <summary>Every line, the wrong ones with what is wrong.</summary>
    public static IReadOnlyList<GuestLine> Read(string text)
    {
        CsvMalformedReason? malformed = null;
        var tabs = text.Contains('\t', StringComparison.Ordinal);
        using var reader = CsvReader.Create(new StringReader(tabs ? text : text.Replace('，', ',')), new CsvReaderOptions
        {
            HasHeader = false,
            Separator = tabs ? '\t' : ',',
            TrackLineNumbers = true,
            OnMalformedRecord = record => malformed = record.Reason,
        });
        List<GuestLine> lines = [];
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).Select(cell => cell.Trim()).ToArray();
            if (cells.Any(cell => cell.Length > 0))
            {
                var guest = Guest(cells);
                lines.Add(new((int)reader.LineNumber, guest, Refusal(guest, cells, malformed)));
            }

            malformed = null;
        }

        return lines;
    }

    /// <summary>A guest of whom nothing is an empty text.</summary>
    public static GuestEntry Guest(params IReadOnlyList<string> cells)
    {
        return new(Cell(0), Cell(1), Cell(2), Cell(3), Cell(4), Cell(5));

        string? Cell(int at) => at < cells.Count && cells[at].Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>The place of a guest in a refusal of the whole list, <c>guests[2].email</c>, and the refusal as one of that guest alone.</summary>
    /// <returns>Null when it is not about one guest.</returns>
    public static (int Index, InvalidInputException Refusal)? Of(InvalidInputException refusal)
    {
        const string Begin = "guests[";
        if (refusal.Field is not { } field || !field.StartsWith(Begin, StringComparison.Ordinal) || field.IndexOf(']', StringComparison.Ordinal) is not (> 0 and var close))
        {
            return null;
        }

        var index = int.Parse(field.AsSpan(Begin.Length, close - Begin.Length), System.Globalization.CultureInfo.InvariantCulture);
        return (index, new(Field + field[(close + 1)..], refusal.Value, refusal.Rule!));
    }

    private static InvalidInputException? Refusal(GuestEntry guest, string[] cells, CsvMalformedReason? malformed)
    {
        if (malformed is not null || cells.Any(cell => cell.Contains('\n', StringComparison.Ordinal)))
        {
            return new(Field, null, "quotation marks come in pairs, around a whole cell of one line");
        }

        if (cells.Length > Columns && cells.Skip(Columns).Any(cell => cell.Length > 0))
        {
            return new(Field, null, $"at most {Columns} columns, has {cells.Length}");
        }

        try
        {
            GuestRules.Check(Field, guest);
            return null;
        }
        catch (InvalidInputException refusal)
        {
            return refusal;
        }
    }
}

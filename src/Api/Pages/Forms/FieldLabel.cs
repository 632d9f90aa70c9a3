using System.Globalization;
using Oversight.Api.Resources;

namespace Oversight.Api.Pages.Forms;

/// <summary>The label of a field in a sentence. Of a field in a numbered block, as <c>joint.others[0].name</c>, it says whose.</summary>
public static class FieldLabel
{
    /// <summary>Complainant 1 is who fills in the form; the first of the others is complainant 2.</summary>
    private const int FirstOther = 2;

    /// <summary>Null when the field has none.</summary>
    public static string? Find(string? field)
    {
        if (field is null)
        {
            return null;
        }

        var (open, close) = (field.IndexOf('['), field.IndexOf(']'));
        if (open < 0 || close < open || !int.TryParse(field.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            return Texts.Find("Field." + field);
        }

        var label = Texts.Find("Field." + field[..open] + field[(close + 1)..]);
        return label is null ? null : string.Format(CultureInfo.CurrentCulture, label, at + FirstOther);
    }
}

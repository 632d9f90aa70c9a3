using System.Globalization;
using System.Text;
using Oversight.Grains.Errors;

namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>Whole numbers that clerks type, in narrow or wide digits.</summary>
internal static class PaperNumbers
{
    /// <summary>Null for an empty field.</summary>
    /// <exception cref="InvalidInputException">It is no whole number.</exception>
    public static int? Whole(string field, string typed)
    {
        var plain = typed.Trim().Normalize(NormalizationForm.FormKC);
        return plain.Length == 0 ? null
            : int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new InvalidInputException(field, typed, "a whole number");
    }
}

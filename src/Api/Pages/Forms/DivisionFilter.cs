using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;

namespace Oversight.Api.Pages.Forms;

/// <summary>Reads the street or district by which a list is filtered, and holds it inside the caller's area.</summary>
public sealed class DivisionFilter(StreetPicker streets, FormErrors errors)
{
    private const int LongestCode = 9;

    /// <summary>The beginning of the division codes to list; without one there is an error or a choice to show.</summary>
    public async ValueTask<StreetAnswer> ReadAsync(string text, Caller caller)
    {
        var answer = await streets.FindAsync(text, string.Empty, caller.Area);
        var code = answer.Code ?? (text.Trim().Length == 0 ? string.Empty : null);
        try
        {
            if (code is null)
            {
                return answer.Choices.Count > 0 ? answer : throw new NotFoundException("street", text);
            }

            return code.Length > LongestCode || code.AsSpan().ContainsAnyExceptInRange('0', '9')
                ? throw new InvalidInputException("street", code, "a street code has 9 digits")
                : new(caller.Narrow(code, "street"), []);
        }
        catch (OversightException error)
        {
            errors.Add(error);
            return new(null, []);
        }
    }
}

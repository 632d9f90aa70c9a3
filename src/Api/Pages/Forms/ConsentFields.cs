using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Pages.Forms;

/// <summary>The two questions of form 1, answered yes or no or not at all.</summary>
public sealed class ConsentFields
{
    public string Publication { get; set; } = string.Empty;

    public string Delegation { get; set; } = string.Empty;

    /// <summary>Null when neither was answered.</summary>
    /// <exception cref="InvalidInputException">Another answer.</exception>
    public FormConsents? ToConsents() =>
        Publication.Length + Delegation.Length == 0 ? null : new(Answer("consents.publication", Publication), Answer("consents.delegation", Delegation));

    private static bool? Answer(string field, string text) => text switch
    {
        "" => null,
        "yes" => true,
        "no" => false,
        _ => throw new InvalidInputException(field, text, "yes or no"),
    };
}

using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Pages.Forms;

/// <summary>An agent and the power of attorney, as typed.</summary>
public sealed class AgentFields
{
    public string Name { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    public string Address { get; set; } = string.Empty;

    public string IdNumber { get; set; } = string.Empty;

    /// <summary>The number of the complainant; empty is the first.</summary>
    public string For { get; set; } = string.Empty;

    public string Matters { get; set; } = string.Empty;

    public string[] Powers { get; set; } = [];

    public string From { get; set; } = string.Empty;

    public string To { get; set; } = string.Empty;

    public bool IsEmpty => Name.Length + Phone.Length + Address.Length + IdNumber.Length + Matters.Length + Powers.Length + From.Length + To.Length == 0;

    /// <exception cref="InvalidInputException">A day, a number or a power that is none.</exception>
    public AgentEntry? ToEntry() => IsEmpty ? null : new(
        new(Typed.OrNull(Name), Typed.OrNull(Phone), Typed.OrNull(Address), Typed.OrNull(IdNumber)),
        new(
            Principal(),
            Matters,
            [.. Powers.Select(power => Typed.Choice<Disposal>("agent.powers", power)).OfType<Disposal>()],
            Day("agent.from", From),
            Day("agent.to", To)));

    private int Principal() =>
        For.Length == 0 ? 1
        : int.TryParse(For, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new InvalidInputException("agent.for", For, "one of the values offered");

    private static DateOnly Day(string field, string text) =>
        Typed.Day(field, text) ?? throw new InvalidInputException(field, null, "must not be empty");
}

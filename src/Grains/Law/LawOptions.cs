using Oversight.Grains.Errors;

namespace Oversight.Grains.Law;

/// <summary>The settings <c>Law:…</c> of an office.</summary>
public sealed class LawOptions
{
    public const string Section = "Law";

    /// <summary>Folder with year files of the calendar (<c>2027.json</c>), which come before those of the program.</summary>
    public string? CalendarFolder { get; set; }

    /// <summary>Folder with rule sets that replace or add to those of the program.</summary>
    public string? RulesFolder { get; set; }

    /// <summary>break, holiday or anyoffday.</summary>
    public string? RollsOver { get; set; }

    /// <exception cref="InvalidInputException">The setting is none of the three.</exception>
    public RollOver Rolls() => string.IsNullOrWhiteSpace(RollsOver) ? RollOver.Break : ParseRolls(RollsOver, $"{Section}:{nameof(RollsOver)}");

    /// <exception cref="InvalidInputException">The text is none of the three.</exception>
    public static RollOver ParseRolls(string text, string field) => text switch
    {
        "break" => RollOver.Break,
        "holiday" => RollOver.Holiday,
        "anyoffday" => RollOver.AnyOffDay,
        _ => throw new InvalidInputException(field, text, "must be break, holiday or anyoffday", $"{field}: '{OversightException.Shorten(text)}' must be break, holiday or anyoffday"),
    };
}

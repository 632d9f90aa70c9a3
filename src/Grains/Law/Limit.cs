using System.Globalization;
using System.Text.Json.Serialization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Law;

/// <summary>A time limit of the law as it is written in rules and commands: <c>7wd 60d 3m 48h 2y</c>.</summary>
[JsonConverter(typeof(LimitJson))]
public readonly record struct Limit
{
    private const string Form = "must be a whole number and wd, d, m, y or h, like 7wd, 60d, 3m, 2y or 48h";

    private Limit(int amount, LimitUnit unit)
    {
        Amount = amount;
        Unit = unit;
    }

    public int Amount { get; }

    public LimitUnit Unit { get; }

    /// <exception cref="InvalidInputException">The amount is not positive or beyond <see cref="Most"/>.</exception>
    public static Limit Of(int amount, LimitUnit unit, string field = "limit")
    {
        if (amount < 1 || amount > Most(unit))
        {
            var text = amount.ToString(CultureInfo.InvariantCulture) + Suffix(unit);
            throw Wrong(field, text, $"must be 1{Suffix(unit)}..{Most(unit)}{Suffix(unit)}");
        }

        return new(amount, unit);
    }

    /// <exception cref="InvalidInputException">The text is no limit.</exception>
    public static Limit Parse(string? text, string field = "limit")
    {
        var trimmed = text?.Trim() ?? string.Empty;
        var digits = trimmed.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == 0 || UnitOf(trimmed[digits..]) is not { } unit)
        {
            throw Wrong(field, text, Form);
        }

        return int.TryParse(trimmed.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount <= Most(unit)
            ? Of(amount, unit, field)
            : throw Wrong(field, text, $"must be 1{Suffix(unit)}..{Most(unit)}{Suffix(unit)}");
    }

    /// <summary>The most of a unit that a limit may have: beyond a century nobody waits, and hours are for urgent things.</summary>
    public static int Most(LimitUnit unit) => unit switch
    {
        LimitUnit.WorkingDays => 2_500,
        LimitUnit.CalendarDays => 18_262,
        LimitUnit.Months => 600,
        LimitUnit.Years => 50,
        _ => 8_784,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount}{Suffix(Unit)}");

    /// <summary>For people: 7个工作日.</summary>
    public string Chinese => Unit switch
    {
        LimitUnit.WorkingDays => $"{Amount}个工作日",
        LimitUnit.CalendarDays => $"{Amount}日",
        LimitUnit.Months => $"{Amount}个月",
        LimitUnit.Years => $"{Amount}年",
        _ => $"{Amount}小时",
    };

    /// <summary>For people: 7 working days.</summary>
    public string English => $"{Amount} " + Unit switch
    {
        LimitUnit.WorkingDays => "working day",
        LimitUnit.CalendarDays => "calendar day",
        LimitUnit.Months => "month",
        LimitUnit.Years => "year",
        _ => "hour",
    } + (Amount == 1 ? string.Empty : "s");

    private static LimitUnit? UnitOf(string suffix) => suffix switch
    {
        "wd" => LimitUnit.WorkingDays,
        "d" => LimitUnit.CalendarDays,
        "m" => LimitUnit.Months,
        "y" => LimitUnit.Years,
        "h" => LimitUnit.Hours,
        _ => null,
    };

    private static string Suffix(LimitUnit unit) => unit switch
    {
        LimitUnit.WorkingDays => "wd",
        LimitUnit.CalendarDays => "d",
        LimitUnit.Months => "m",
        LimitUnit.Years => "y",
        _ => "h",
    };

    private static InvalidInputException Wrong(string field, string? value, string rule) =>
        new(field, value, rule, $"{field}: '{OversightException.Shorten(value)}' {rule}");
}

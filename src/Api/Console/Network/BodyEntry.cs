using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;

namespace Oversight.Api.Console.Network;

/// <summary>A body as it is typed: texts that become a body, or a refusal at the field that does not.</summary>
public sealed class BodyEntry
{
    private static readonly char[] Between = [' ', ',', '，', '、', ';', '；', '\t', '\n', '\r'];

    public string Id { get; set; } = string.Empty;

    /// <summary>A name of <see cref="BodyKind"/>; empty while nobody has chosen.</summary>
    public string Kind { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string NameEn { get; set; } = string.Empty;

    public bool Intake { get; set; }

    public string Place { get; set; } = string.Empty;

    public string Enterprise { get; set; } = string.Empty;

    public string Parent { get; set; } = string.Empty;

    /// <summary>Division codes with anything between them.</summary>
    public string Areas { get; set; } = string.Empty;

    public HashSet<string> Fields { get; private init; } = new(StringComparer.Ordinal);

    /// <summary>Names of <see cref="MatterKind"/>.</summary>
    public HashSet<string> Matters { get; private init; } = new(StringComparer.Ordinal);

    public string DutyHours { get; set; } = string.Empty;

    public string Address { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    public string ActiveFrom { get; set; } = string.Empty;

    public string ActiveTo { get; set; } = string.Empty;

    public BodyKind? ChosenKind => Enum.TryParse<BodyKind>(Kind, out var kind) ? kind : null;

    public static BodyEntry Of(Body body) => new()
    {
        Id = body.Id,
        Kind = $"{body.Kind}",
        Name = body.Name,
        NameEn = body.NameEn ?? string.Empty,
        Intake = body.IsIntake,
        Place = body.Place?.ToString() ?? string.Empty,
        Enterprise = body.Enterprise ?? string.Empty,
        Parent = body.Parent ?? string.Empty,
        Areas = string.Join(' ', body.Areas),
        Fields = [.. body.Fields],
        Matters = [.. body.Matters.Select(kind => $"{kind}")],
        DutyHours = body.DutyHours ?? string.Empty,
        Address = body.Address ?? string.Empty,
        Phone = body.Phone ?? string.Empty,
        ActiveFrom = Text(body.ActiveFrom),
        ActiveTo = Text(body.ActiveTo),
    };

    /// <summary>What the form does not show for a kind is not stated, whatever was typed before the kind was chosen.</summary>
    /// <exception cref="InvalidInputException">No kind was chosen, or a day is none.</exception>
    public Body ToBody()
    {
        var kind = ChosenKind ?? throw new InvalidInputException("kind", Kind, "must not be empty");
        return new()
        {
            Id = Id.Trim(),
            Kind = kind,
            Name = Name.Trim(),
            NameEn = Given(NameEn),
            IsIntake = kind == BodyKind.Unit && Intake,
            Place = kind == BodyKind.ContactPoint && Enum.TryParse<PlaceType>(Place, out var place) ? place : null,
            Enterprise = kind == BodyKind.OdrEnterprise ? Given(Enterprise) : null,
            Parent = Given(Parent),
            Areas = [.. Areas.Split(Between, StringSplitOptions.RemoveEmptyEntries)],
            Fields = [.. Fields.Order(StringComparer.Ordinal)],
            Matters = [.. Matters.Select(Enum.Parse<MatterKind>).Order()],
            DutyHours = Given(DutyHours),
            Address = Given(Address),
            Phone = Given(Phone),
            ActiveFrom = Day("activeFrom", ActiveFrom),
            ActiveTo = Day("activeTo", ActiveTo),
        };
    }

    /// <exception cref="InvalidInputException">It is no day.</exception>
    public static DateOnly? Day(string field, string text) => Given(text) is not { } given ? null
        : DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new InvalidInputException(field, text, "a day as YYYY-MM-DD");

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string? Given(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}

using System.Collections.Immutable;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Silo.Import.Mappings;

namespace Oversight.Silo.Import.Bodies;

/// <summary>A body of a line. What only shows among the other bodies is found when it is stored.</summary>
internal sealed class BodyReader : IRowReader<Body>
{
    private const int LongestList = 1_000;

    public Body? Read(MappedRow row)
    {
        var id = row.Line("id", 32, required: true);
        var kind = row.Choice<BodyKind>("kind", required: true);
        var name = row.Line("name", SubmissionRules.MaxName, required: true);
        var body = new Body
        {
            Id = id ?? string.Empty,
            Kind = kind ?? default,
            Name = name ?? string.Empty,
            NameEn = row.Line("nameEn", SubmissionRules.MaxName),
            IsIntake = row.Line("intake", 8) is "yes",
            Place = row.Choice<PlaceType>("place"),
            Enterprise = row.Line("enterprise", 18),
            Parent = row.Line("parent", 32),
            Areas = List(row, "areas"),
            Fields = List(row, "fields"),
            Matters = row.Choices<MatterKind>("matters"),
            DutyHours = row.Line("dutyHours", SubmissionRules.MaxAddress),
            Address = row.Line("address", SubmissionRules.MaxAddress),
            Phone = row.Line("phone", 32),
            ActiveFrom = row.Day("activeFrom"),
            ActiveTo = row.Day("activeTo"),
        };
        return row.Problems.Count == 0 ? body : null;
    }

    private static ImmutableArray<string> List(MappedRow row, string field) =>
        [.. row.Line(field, LongestList)?.Split([' ', ';', '；', '、', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []];
}

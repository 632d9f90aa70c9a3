using Oversight.Grains.Enterprises;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;
using Oversight.Silo.Import.Mappings;

namespace Oversight.Silo.Import.Matters;

internal sealed class MatterReader(StreetFromRow streets, DateTimeOffset now) : IRowReader<MatterItem>
{
    private const int MaxId = 100;
    private const int MaxUrl = 500;

    public MatterItem? Read(MappedRow row)
    {
        var id = row.Line("id", MaxId, required: true);
        var kind = row.Choice<MatterKind>("kind", required: true);
        var enterprise = row.Parse("enterprise", EnterpriseCode.Parse);
        var name = row.Line("enterpriseName", SubmissionRules.MaxName);
        var address = row.Line("address", SubmissionRules.MaxAddress);
        var (street, note) = streets.Find(row, address);
        var content = row.Text("content", SubmissionRules.MaxContent, required: true);
        var received = row.Instant("received", required: true);
        var item = new MatterItem
        {
            Source = row.Source,
            Id = id ?? "",
            Kind = kind ?? default,
            Enterprise = enterprise?.Value,
            Business = enterprise is null && name is not null ? Business(row, name, address, street) : null,
            Street = street,
            Content = content ?? "",
            Claims = row.Choices<Claim>("claims"),
            OccurredOn = row.Day("occurred"),
            ReceivedAt = received ?? default,
            ClosedAt = row.Instant("closed"),
            Outcome = row.Choice<MatterOutcome>("outcome"),
            Note = row.Text("note", MatterDecisions.MaxNote),
            Media = Media(row, kind),
            Suggestion = Suggestion(row, kind),
            Finding = Finding(row, kind),
            RunsHere = row.LimitsRunHere,
            Hint = note,
        };
        CheckTimes(row, item);
        if (item.Enterprise is null && item.Business is null && item.Street is null && row.Problems.Count == 0)
            row.Add("enterprise", null, "a matter needs the enterprise's code, or its name, or a street");
        return row.Problems.Count == 0 ? item : null;
    }

    private static RegisterEnterprise? Business(MappedRow row, string name, string? address, string? street)
    {
        if (!name.Any(char.IsLetterOrDigit))
        {
            row.Add("enterpriseName", name, "needs at least one letter or digit");
            return null;
        }

        // One command for every line that names the business: the first one registers it.
        var code = LocalCode.Of(name, address ?? "").Value;
        return new(ImportKey.Of("business", code), code, name, address, street);
    }

    private void CheckTimes(MappedRow row, MatterItem item)
    {
        if (row.Problems.Count > 0) return;
        if (item.ReceivedAt > now || item.ReceivedAt.Year < 1980) row.Add("received", Shown(item.ReceivedAt), "between 1980 and now");
        if (item.OccurredOn > ChinaTime.Day(now) || item.OccurredOn?.Year < 1980) row.Add("occurred", item.OccurredOn?.ToString("O", null), "between 1980 and today");
        if (item.ClosedAt is null != item.Outcome is null) row.Add("outcome", item.Outcome?.ToString(), "a closed matter has both a time of closing and an outcome, an open one neither");
        if (item.ClosedAt < item.ReceivedAt || item.ClosedAt > now) row.Add("closed", Shown(item.ClosedAt!.Value), $"not before the receipt ({Shown(item.ReceivedAt)}) and not after now");
    }

    private static MediaDetails? Media(MappedRow row, MatterKind? kind) => kind != MatterKind.MediaItem ? null
        : new(row.Line("outlet", SubmissionRules.MaxName, required: true) ?? "", row.Line("headline", SubmissionRules.MaxAddress), row.Line("url", MaxUrl), row.Day("published"));

    private static SuggestionDetails? Suggestion(MappedRow row, MatterKind? kind) => kind != MatterKind.Suggestion ? null
        : new(row.Line("deputy", SubmissionRules.MaxName, required: true) ?? "", row.Choice<DeputyBody>("body") ?? default, row.Line("title", SubmissionRules.MaxAddress));

    private static FindingDetails? Finding(MappedRow row, MatterKind? kind) => kind != MatterKind.Finding ? null
        : new(row.Line("department", SubmissionRules.MaxName, required: true) ?? "", row.Line("document", SubmissionRules.MaxName), row.Line("measure", SubmissionRules.MaxAddress));

    private static string Shown(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}

using GraphQL;
using Oversight.Api.Schema.Streets;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Matters;

/// <summary>A matter, for the bureau's people of its area. It has no field for who brought it: that is a vault read of its own.</summary>
[Name("Matter")]
public sealed class MatterNode
{
    private readonly MatterRow row;
    private readonly Caller caller;
    private MatterView? view;

    internal MatterNode(MatterRow row, MatterView? view, Caller caller)
    {
        this.row = row;
        this.view = view;
        this.caller = caller;
    }

    public string Number => row.Number!;

    public MatterKind Kind => row.Kind;

    public Channel Channel => row.Channel;

    public MatterStatus State => row.Status;

    public MatterOutcome? Outcome => row.Outcome;

    [Description("The enterprise's code.")]
    public string? Enterprise => row.Enterprise;

    public string? EnterpriseName => row.EnterpriseName;

    public string Summary => row.Summary;

    public DateTimeOffset ReceivedAt => row.ReceivedAt;

    public DateTimeOffset? ClosedAt => row.ClosedAt;

    [Description("The user name of the officer who handles it.")]
    public string? Handler => row.Handler;

    public async ValueTask<StreetNode?> Street([FromServices] IDivisionDirectory divisions) =>
        row.Street is not null && await divisions.FindAsync(row.Street) is { } division ? new(division.Code, division.Name, null, caller) : null;

    public async ValueTask<string> Content([FromServices] MatterDesk desk) => (await ViewAsync(desk)).Content;

    public async ValueTask<Claim[]> Claims([FromServices] MatterDesk desk) => [.. (await ViewAsync(desk)).Claims];

    public async ValueTask<DateOnly?> OccurredOn([FromServices] MatterDesk desk) => (await ViewAsync(desk)).OccurredOn;

    public async ValueTask<Source> Source([FromServices] MatterDesk desk) => (await ViewAsync(desk)).Source;

    [Description("Whether the vault holds who brought it.")]
    public async ValueTask<bool> HasReporter([FromServices] MatterDesk desk) => (await ViewAsync(desk)).HasReporter;

    [Description("What the officer wrote at the closing.")]
    public async ValueTask<string?> Note([FromServices] MatterDesk desk) => (await ViewAsync(desk)).Note;

    [Description("Of a media item.")]
    public async ValueTask<MediaNode?> Media([FromServices] MatterDesk desk) =>
        (await ViewAsync(desk)).Media is { } media ? new(media) : null;

    [Description("Of a suggestion.")]
    public async ValueTask<SuggestionNode?> Suggestion([FromServices] MatterDesk desk) =>
        (await ViewAsync(desk)).Suggestion is { } suggestion ? new(suggestion) : null;

    [Description("Of a finding.")]
    public async ValueTask<FindingNode?> Finding([FromServices] MatterDesk desk) =>
        (await ViewAsync(desk)).Finding is { } finding ? new(finding) : null;

    private async ValueTask<MatterView> ViewAsync(MatterDesk desk) =>
        view ??= await desk.ReadAsync(Number, caller) ?? throw new InvalidDataException($"Matter {Number} is listed and has no stream.");
}

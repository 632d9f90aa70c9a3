using System.ComponentModel;
using GraphQL;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Schema.Responses.Paper;

/// <summary>A batch of paper forms that is asked for.</summary>
public sealed record OpenPaperBatchInput
{
    public required string CommandId { get; init; }

    public required string Campaign { get; init; }

    [Description("How many; 1 to 5000.")]
    public required int Forms { get; init; }

    [Description("Null for the one under way.")]
    public int? Wave { get; init; }

    [Description("Null for the campaign's first.")]
    public string? Language { get; init; }

    [Description("How many forms of a hundred are entered twice; null for all.")]
    public int? DoubleShare { get; init; }

    [Description("The invitation of the first form; null for the first one that no batch has. Only where people are invited.")]
    public int? Invitation { get; init; }

    [Description("Nine digits; needed where the population is streets, possible for walk-ins.")]
    public string? Street { get; init; }

    internal PaperOpening ToOpening() => new() { Wave = Wave, Forms = Forms, Language = Language, DoubleShare = DoubleShare ?? 100, Invitation = Invitation, Street = Street };
}

using GraphQL;
using Oversight.Api.Schema.Responses.Paper;
using Oversight.Api.SignIn;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Schema;

/// <summary>Answers on paper.</summary>
public sealed partial class OversightQuery
{
    [Description("The batches of paper forms of a campaign, for its staff.")]
    public static async Task<IReadOnlyList<PaperBatchNode>> PaperBatches(IResolveFieldContext context, [FromServices] PaperDesk desk, string campaign) =>
        [.. (await desk.ListBatchesAsync(campaign, context.SignedIn(), context.CancellationToken)).Batches.Select(batch => new PaperBatchNode(batch))];

    [Description("Paper forms of a campaign that somebody worked on, by number.")]
    public static async Task<PaperFormConnection> PaperForms(
        IResolveFieldContext context, [FromServices] PaperDesk desk, string campaign, PaperStanding? standing = null, int first = 50, string? after = null)
    {
        var forms = await desk.ListAsync(campaign, standing, first, Cursor.PaperForm(campaign, after), context.SignedIn(), context.CancellationToken);
        return new([.. forms.Select(form => new PaperFormNode(form))], new(forms.Count == first, forms.Count == 0 ? null : Cursor.OfPaperForm(campaign, forms[^1].Row.Number)));
    }

    [Description("Both entries of a form that differ, for one who settles it; empty when there is nothing to settle.")]
    public static async Task<IReadOnlyList<PaperDifferenceNode>> PaperDifferences(IResolveFieldContext context, [FromServices] PaperEntry entry, string campaign, string number) =>
        [.. (await entry.DifferencesAsync(campaign, number, context.SignedIn())).Select(difference => new PaperDifferenceNode(difference))];
}

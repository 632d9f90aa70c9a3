using GraphQL;
using Oversight.Api.Schema.Responses.Paper;
using Oversight.Api.SignIn;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Schema;

/// <summary>Answers on paper.</summary>
public sealed partial class OversightMutation
{
    [Description("Opens a batch of numbered paper forms; for the campaign's staff, while it collects.")]
    public static async Task<PaperBatchNode> OpenPaperBatch(IResolveFieldContext context, [FromServices] PaperDesk desk, OpenPaperBatchInput input) =>
        new(await desk.OpenAsync(input.Campaign, input.ToOpening(), input.CommandId, context.SignedIn()));

    [Description("The first entry of a form, or the second by another account. Where the two are alike, its response is stored.")]
    public static async Task<PaperFormNode> EnterPaperForm(IResolveFieldContext context, [FromServices] PaperEntry entry, EnterPaperFormInput input) =>
        new(await entry.EnterAsync(input.CommandId, input.Campaign, input.Number, input.Answers, input.LeftBlank ?? false, context.SignedIn()));

    [Description("Decides a form whose two entries differ; its response is stored.")]
    public static async Task<PaperFormNode> SettlePaperForm(IResolveFieldContext context, [FromServices] PaperEntry entry, SettlePaperFormInput input) =>
        new(await entry.SettleAsync(
            input.CommandId, input.Campaign, input.Number, [.. input.Choices.Select(choice => new PaperChoice(choice.Question, choice.Take))], input.Answers ?? "{}", input.LeftBlank ?? false,
            context.SignedIn()));

    [Description("Records that a form brings no response.")]
    public static async Task<PaperFormNode> VoidPaperForm(IResolveFieldContext context, [FromServices] PaperEntry entry, VoidPaperFormInput input) =>
        new(await entry.VoidAsync(input.CommandId, input.Campaign, input.Number, input.Reason, input.Note, context.SignedIn()));
}

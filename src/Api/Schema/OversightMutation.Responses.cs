using GraphQL;
using Oversight.Api.Schema.Responses;
using Oversight.Grains.Errors;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Offline;

namespace Oversight.Api.Schema;

/// <summary>Answers to questionnaires.</summary>
public sealed partial class OversightMutation
{
    [Description("Open to whoever has a token, or to everybody where a campaign asks whoever comes by.")]
    public static async Task<ResponsePayload> SubmitResponse(IResolveFieldContext context, [FromServices] AnswerDesk desk, SubmitResponseInput input)
    {
        if ((input.Token is null) == (input.Campaign is null))
        {
            throw new InvalidInputException("token", null, "give the token of an invitation, or campaign and interview");
        }

        var receipt = input.Token is { } token
            ? await desk.SubmitByTokenAsync(token, input.Interview, input.Language, input.Answers)
            : await desk.SubmitOpenAsync(input.Campaign!, input.Interview ?? string.Empty, input.Language, input.Answers);
        return new(receipt.Status, receipt.Repeated);
    }

    [Description("For the campaign's staff: an interview that was taken without a connection. When this answers it is stored durably.")]
    public static async Task<ResponsePayload> SyncInterview(IResolveFieldContext context, [FromServices] OfflineDesk desk, SyncInterviewInput input)
    {
        var receipt = await desk.SyncAsync(input.ToInterview(), context.Caller());
        return new(receipt.Status, receipt.Repeated);
    }
}

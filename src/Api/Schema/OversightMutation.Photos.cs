using GraphQL;
using Oversight.Api.Schema.Responses;
using Oversight.Grains.Errors;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Schema;

public sealed partial class OversightMutation
{
    [Description("Sends a photo for answers that are to be handed in, as multipart/form-data; the same file gives the same reference. Open like submitResponse.")]
    public static async Task<string> SendPhoto(IResolveFieldContext context, [FromServices] PhotoDoor door, SendPhotoInput input)
    {
        if ((input.Token is null) == (input.Campaign is null))
        {
            throw new InvalidInputException("token", null, "give the token of an invitation, or campaign and interview");
        }

        return input.Token is { } token
            ? await door.SendByTokenAsync(token, input.Interview, input.Photo.Name, input.Photo.Content, context.CancellationToken)
            : await door.SendOpenAsync(input.Campaign!, input.Interview ?? string.Empty, input.Photo.Name, input.Photo.Content, context.CancellationToken);
    }
}

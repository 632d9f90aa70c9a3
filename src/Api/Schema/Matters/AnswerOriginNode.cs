using GraphQL;
using Oversight.Grains.Matters;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Schema.Matters;

/// <summary>The open answer of a questionnaire that a matter was made of; who gave it, nobody knows.</summary>
[Name("AnswerOrigin")]
public sealed class AnswerOriginNode(AnswerOrigin origin)
{
    [Description("Id of the campaign.")]
    public string Campaign => origin.Campaign;

    [Description("Code of the question.")]
    public string Question => origin.Question;

    [Description("References of the photos that came with it: /staff/photos/matters/NUMBER/REFERENCE.jpg.")]
    public async Task<IReadOnlyList<string>> Photos([FromServices] PhotoSight sight) => await sight.OfAnswerAsync(origin);

    [Description("The account that read it and decided.")]
    public string By => origin.By;
}

using GraphQL;
using Oversight.Grains.Campaigns.OpenAnswers;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>What somebody wrote in an open question. Names that people wrote are not masked.</summary>
[Name("OpenAnswer")]
public sealed class OpenAnswerNode(OpenAnswer answer)
{
    [Description("Id of the answer sheet.")]
    public string Response => answer.Response;

    [Description("Code of the question.")]
    public string Question => answer.Question;

    public string Text => answer.Text;

    [Description("References of the photos that came with it: /staff/photos/CAMPAIGN/RESPONSE/REFERENCE.jpg.")]
    public IReadOnlyList<string> Photos => answer.Photos;

    public int Wave => answer.Wave;

    [Description("Nine digits; null where the sheet has none.")]
    public string? Street => answer.Street;

    public string? Enterprise => answer.Enterprise;

    [Description("Number of the report that was made of it.")]
    public string? Matter => answer.Matter;
}

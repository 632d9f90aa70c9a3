using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses.Paper;

/// <summary>What somebody read from a form. Beside the ledger, until it is a response or the campaign is over.</summary>
/// <param name="Number">Of the form.</param>
/// <param name="Id">Made of its content: the same content is the same sheet, whoever entered it.</param>
/// <param name="Answers">What the logic shows, and nothing else.</param>
/// <param name="LeftBlank">Something that must be answered stands empty on the paper.</param>
public sealed record PaperSheet(string Campaign, int Number, string Id, Answers Answers, bool LeftBlank)
{
    public static PaperSheet Of(byte[] ballotKey, string campaign, int number, Answers answers, bool leftBlank) =>
        new(campaign, number, ResponseId.Of(ballotKey, $"sheet/{number}/{leftBlank}/{answers.Write()}"), answers, leftBlank);
}

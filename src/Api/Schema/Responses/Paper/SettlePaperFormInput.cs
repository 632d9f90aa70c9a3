using System.ComponentModel;
using GraphQL;

namespace Oversight.Api.Schema.Responses.Paper;

/// <summary>The decision on a form whose two entries differ.</summary>
public sealed record SettlePaperFormInput
{
    public required string CommandId { get; init; }

    public required string Campaign { get; init; }

    public required string Number { get; init; }

    [Description("For each question that differs: FIRST, SECOND, or OTHER where it was read anew.")]
    public required PaperChoiceInput[] Choices { get; init; }

    [Description("JSON: the answers that were read anew; a question with OTHER that is missing here has none.")]
    public string? Answers { get; init; }

    [Description("Something that must be answered stands empty on the paper.")]
    public bool? LeftBlank { get; init; }
}

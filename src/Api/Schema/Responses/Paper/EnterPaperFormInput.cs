using System.ComponentModel;
using GraphQL;

namespace Oversight.Api.Schema.Responses.Paper;

/// <summary>What somebody read from a form.</summary>
public sealed record EnterPaperFormInput
{
    public required string CommandId { get; init; }

    public required string Campaign { get; init; }

    [Description("As it is printed, with its check digit.")]
    public required string Number { get; init; }

    [Description("JSON: from the code of each question to its answer, as docs/answers.md has it.")]
    public required string Answers { get; init; }

    [Description("Something that must be answered stands empty on the paper.")]
    public bool? LeftBlank { get; init; }
}

using System.ComponentModel;
using GraphQL;

namespace Oversight.Api.Schema.Responses;

/// <summary>One answered questionnaire. The token, or the id of the interview, is the command id: sent twice it counts once.</summary>
public sealed record SubmitResponseInput
{
    [Description("Of an invitation; null for an open link.")]
    public string? Token { get; init; }

    [Description("The id of a campaign that asks whoever comes by.")]
    public string? Campaign { get; init; }

    [Description("For an open link or a poster: 26 random characters of 0-9 and a-z without i, l, o, u, kept by who answers.")]
    public string? Interview { get; init; }

    [Description("One of the campaign's; the first when it is null.")]
    public string? Language { get; init; }

    [Description("JSON: from the code of each question to its answer, as docs/answers.md has it.")]
    public required string Answers { get; init; }
}

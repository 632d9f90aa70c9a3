using System.ComponentModel;
using GraphQL;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Schema.Responses.Paper;

/// <summary>A form that brings no response.</summary>
public sealed record VoidPaperFormInput
{
    public required string CommandId { get; init; }

    public required string Campaign { get; init; }

    public required string Number { get; init; }

    public required PaperVoidReason Reason { get; init; }

    [Description("One line of at most 200 characters; needed for OTHER. Names nobody.")]
    public string? Note { get; init; }
}

using GraphQL;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Schema.Responses.Paper;

/// <summary>Which answer stands for one question.</summary>
public sealed record PaperChoiceInput
{
    public required string Question { get; init; }

    public required PaperTake Take { get; init; }
}

using GraphQL;
using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>What a department's finding adds to a matter.</summary>
[Name("FindingDetails")]
public sealed class FindingNode(FindingDetails finding)
{
    public string Department => finding.Department;

    public string? DocumentNumber => finding.DocumentNumber;

    public string? Measure => finding.Measure;
}

using GraphQL;

namespace Oversight.Api.Schema.Matters;

/// <summary>A matter that led to a hint; whether the caller may read it is asked when it is read.</summary>
[Name("HintEvidence")]
public sealed class HintEvidenceNode(string number)
{
    public string Number => number;
}

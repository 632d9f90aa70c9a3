using GraphQL;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>How many of a stratum would be invited.</summary>
[Name("SampleStratum")]
public sealed record SampleStratumNode(string Key, long Units, int Sample);

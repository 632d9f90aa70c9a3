using System.ComponentModel;
using GraphQL;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Responses;

namespace Oversight.Api.Schema.Responses;

[Name("StratumCount")]
public sealed class StratumCountNode(StratumCount count)
{
    public int Wave => count.Wave;

    [Description("Null for open links, and where anonymity hides it.")]
    public string? Stratum => count.Stratum;

    public ResponseStatus Status => count.Status;

    public AnswerMode Mode => count.Mode;

    public int Count => count.Count;
}

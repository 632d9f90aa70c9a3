using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Grains.Responses;

/// <summary>How many responses agree in all of this. <paramref name="Stratum"/> is null for open links and where anonymity hides it.</summary>
public sealed record StratumCount(int Wave, string? Stratum, ResponseStatus Status, AnswerMode Mode, int Count);

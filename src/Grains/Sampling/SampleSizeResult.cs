namespace Oversight.Grains.Sampling;

/// <summary>How many answers are needed, with the steps that led there.</summary>
/// <param name="Simple">z²p(1-p)/e², not rounded.</param>
/// <param name="WithDesign"><paramref name="Simple"/> times the design effect, not rounded.</param>
/// <param name="Finite">n/(1+(n-1)/N) of it, not rounded; the same where the population has no end.</param>
/// <param name="Answers">Valid answers that are needed, rounded up.</param>
/// <param name="Invitations">Units to invite at the expected response, rounded up, at most the population.</param>
public sealed record SampleSizeResult(double Simple, double WithDesign, double Finite, long Answers, long Invitations);

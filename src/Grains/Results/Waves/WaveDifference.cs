namespace Oversight.Grains.Results.Waves;

/// <summary>The later wave less the earlier.</summary>
/// <param name="Key">What was compared: an indicator, a street.</param>
/// <param name="P">Of a difference as large by chance, for this comparison alone.</param>
/// <param name="AdjustedP">After Holm, for all comparisons of the call: the mark follows this one.</param>
public sealed record WaveDifference(string Key, double Difference, double StandardError, double Lower, double Upper, double P, double AdjustedP, Change Change);

namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>A word or phrase that people used.</summary>
/// <param name="Answers">Answers that have it, each once.</param>
/// <param name="Occurrences">How often it occurs.</param>
/// <param name="Cohesion">Bits by which its parts go together more than by chance (PMI); 0 for a single English word.</param>
public sealed record Keyword(string Text, int Answers, int Occurrences, double Cohesion);

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>A word that people used in an open question.</summary>
public sealed record KeywordResult(string Question, string Text, int Answers, int Occurrences);

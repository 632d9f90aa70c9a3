namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>Where one sheet belongs and how it was given: <see cref="AnswerSheet"/> without its answers.</summary>
public readonly record struct SheetOrigin(
    int Wave, string? Stratum, string? Street, string? Enterprise, string Mode, string Language, bool Partial, double Seconds);

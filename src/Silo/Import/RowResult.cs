namespace Oversight.Silo.Import;

/// <summary>What became of a line, and what a person should know of it.</summary>
internal readonly record struct RowResult(RowOutcome Outcome, LineProblem? Problem = null);

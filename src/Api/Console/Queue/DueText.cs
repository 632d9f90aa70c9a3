namespace Oversight.Api.Console.Queue;

/// <summary>A due date for people.</summary>
/// <param name="Day">The last day in time, or the minute of a limit in hours; empty when nothing is due.</param>
/// <param name="Words">What is left, or by how much it is overdue.</param>
/// <param name="Level">Class of its colour: none, running, near, urgent, overdue, paused. The words always say it too.</param>
public sealed record DueText(string Day, string Words, string Level);

namespace Oversight.Silo.Import;

/// <summary>Why a line, or a field of it, was not imported; with <paramref name="Note"/> the line went in and a person should look.</summary>
internal sealed record LineProblem(string? Field, string? Value, string Rule, bool Note = false);

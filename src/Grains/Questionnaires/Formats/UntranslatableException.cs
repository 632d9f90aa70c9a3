namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>An expression of another program that ours cannot say; listed, never shown as an error.</summary>
internal sealed class UntranslatableException(string what) : Exception(what);

namespace Oversight.Chaos.Tests.Submissions;

/// <summary>No answer came, or one that says "unknown": it may have been stored, it may not.</summary>
internal sealed class UnknownOutcomeException(string message, Exception? inner = null) : Exception(message, inner);

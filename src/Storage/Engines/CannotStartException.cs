namespace Oversight.Storage.Engines;

/// <summary>
/// The process must not start like this. The message says what is wrong and what to do, and is for the operator's eyes:
/// it is printed without a stack trace.
/// </summary>
public sealed class CannotStartException(string message, Exception? cause = null) : Exception(message, cause);

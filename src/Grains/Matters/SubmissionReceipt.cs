namespace Oversight.Grains.Matters;

/// <summary>The answer to a submission, and again to every repeat of it.</summary>
public sealed record SubmissionReceipt(string Number, string Receipt);

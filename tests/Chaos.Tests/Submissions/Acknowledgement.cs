namespace Oversight.Chaos.Tests.Submissions;

/// <summary>What a submitter holds in the hand: from here on the submission must be found, once.</summary>
internal sealed record Acknowledgement(string Number, string Receipt);

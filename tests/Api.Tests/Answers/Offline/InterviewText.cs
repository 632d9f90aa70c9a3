namespace Oversight.Api.Tests.Answers.Offline;

/// <summary>An interview as a device sends it; the names are those of <c>SyncInterviewInput</c>.</summary>
internal sealed record InterviewText(
    string Campaign, int Wave, int? Number, string Interview, string Language, string Answers, bool BrokenOff,
    DateTimeOffset Started, DateTimeOffset Finished, DateTimeOffset Sent, string Device, int Breaks, PageSeconds[] Pages);

namespace Oversight.Api.Tests.Answers.Offline;

/// <summary>How long a page was looked at.</summary>
internal sealed record PageSeconds(string Page, int Seconds);

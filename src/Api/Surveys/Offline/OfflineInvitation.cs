namespace Oversight.Api.Surveys.Offline;

/// <summary>One who is to be asked, as the list of interviewers shows them.</summary>
/// <param name="Hidden">What the campaign answers for them to hidden questions of this questionnaire, by code.</param>
internal sealed record OfflineInvitation(int Number, string Stratum, IReadOnlyDictionary<string, string> Hidden);

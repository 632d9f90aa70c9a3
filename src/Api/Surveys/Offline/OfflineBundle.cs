using System.Text.Json.Nodes;

namespace Oversight.Api.Surveys.Offline;

/// <summary>What a device takes along: a frozen questionnaire, and whom to ask. No token, no name, no address.</summary>
/// <param name="Campaign">The id.</param>
/// <param name="Title">Of the campaign.</param>
/// <param name="Wave">From 1; for walk-ins the one under way.</param>
/// <param name="Anonymous">What the person is promised.</param>
/// <param name="WalkIn">Whoever comes by is asked; there are no invitations.</param>
/// <param name="Photo">A photo is required, which cannot be taken here: no interview can be finished.</param>
/// <param name="Hidden">For walk-ins: the answers of the campaign to hidden questions, by code.</param>
internal sealed record OfflineBundle(
    string Campaign,
    string Title,
    int Wave,
    bool Anonymous,
    bool WalkIn,
    bool Photo,
    IReadOnlyDictionary<string, string> Hidden,
    IReadOnlyList<OfflineInvitation> Invitations,
    IReadOnlyList<OfflineLanguage> Languages,
    DateTimeOffset Built,
    string Frame,
    IReadOnlyDictionary<string, SortedDictionary<string, string>> Texts,
    JsonNode Questionnaire);

namespace Oversight.Grains.Campaigns.Messages;

/// <summary>A message of the outbox that one process has taken for a while.</summary>
/// <param name="Id">Made of campaign, wave, number and reminder: there is one.</param>
/// <param name="Campaign">The campaign's id.</param>
/// <param name="Wave">From 1.</param>
/// <param name="Number">Of the invitation.</param>
/// <param name="Reminder">0 for the invitation itself.</param>
/// <param name="Attempts">This one counted.</param>
public sealed record QueuedMessage(string Id, string Campaign, int Wave, int Number, int Reminder, int Attempts);

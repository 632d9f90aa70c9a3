using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Responses.Contacts;

/// <summary>The work of interviewers: who is next, what came of it.</summary>
public sealed class InterviewDesk(
    ICampaignDirectory campaigns, IContactDirectory contacts, AnswerDoors doors, AnswerDesk answers, ILedger ledger, TimeProvider time)
{
    private const int PageSize = 50;
    private const int MaxNote = 200;

    /// <summary>Invitations of a wave after a number that are neither answered nor ended by an attempt.</summary>
    public async Task<IReadOnlyList<OpenInvitation>> NextAsync(string campaign, int wave, int after, AnswerMode mode, Caller caller)
    {
        var row = await answers.FindAsync(campaign, caller);
        var open = new List<OpenInvitation>();
        while (open.Count < PageSize && await campaigns.ListInvitationsAsync(row.Id, wave, after, PageSize) is { Count: > 0 } page)
        {
            var tried = (await contacts.ListAsync(row.Id, wave, page[0].Number, page[^1].Number)).ToDictionary(contact => contact.Number);
            foreach (var invitation in page)
            {
                var last = tried.GetValueOrDefault(invitation.Number);
                if (last is null or { Outcome: ContactOutcome.NoContact or ContactOutcome.Later }
                    && (await doors.ByInvitationAsync(row, invitation, mode)).State == DoorState.Open)
                {
                    open.Add(new(invitation, last));
                }
            }

            after = page[^1].Number;
        }

        return open;
    }

    /// <exception cref="NotFoundException">There is no such invitation.</exception>
    public async Task<InvitationRow> FindAsync(string campaign, int wave, int number, Caller caller)
    {
        var row = await answers.FindAsync(campaign, caller);
        return (await campaigns.ListInvitationsAsync(row.Id, wave, number - 1, 1)) is [var invitation] && invitation.Number == number
            ? invitation
            : throw new NotFoundException("number", number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Records an attempt that brought no whole answer. The same command id counts once.</summary>
    public async Task RecordAsync(string commandId, InvitationRow invitation, ContactOutcome outcome, string? note, Caller caller)
    {
        caller.Require(Role.Admin, Role.Supervisor, Role.Staff);
        SubmissionRules.CommandId(commandId);
        TextRules.OptionalLine("note", note, MaxNote);
        var stream = StreamKey.Contact(new WaveId(invitation.Campaign, invitation.Wave).ToString(), invitation.Number);
        var command = new CommandKey(caller.Name, commandId);
        var digest = CommandDigest.Of(stream, outcome.ToString(), note ?? string.Empty);
        AppendOutcome appended;
        do
        {
            var before = ContactRow.Fold(await ledger.ReadStreamAsync(stream));
            var fact = new ContactTried(invitation.Campaign, invitation.Wave, invitation.Number, invitation.Stratum, outcome, Instant.Truncate(time.GetUtcNow()), note);
            var after = ContactRow.Apply(before, StoredFact.Decided(stream, (before?.Attempts ?? 0) + 1, command, digest, fact))!;
            appended = await ledger.AppendAsync(new() { Stream = stream, ExpectedVersion = before?.Attempts ?? 0, Command = command, Digest = digest, Facts = [fact], Rows = [after] });
        }
        while (appended is AppendOutcome.Conflict);
        if (appended is AppendOutcome.Duplicate duplicate && duplicate.First.Digest != digest)
        {
            throw new CommandReusedException(commandId);
        }
    }
}

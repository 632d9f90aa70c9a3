using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Responses.Paper;

/// <summary>
/// What clerks do with one form after the other. One form is one stream: whoever comes first at its number made the first entry, the
/// other one at the same time finds that out from the stream's version and made the second.
/// </summary>
public sealed class PaperEntry(
    PaperDesk desk, AnswerDesk answers, IPaperDirectory directory, IPaperSheets sheets, PaperTickets tickets, PaperHandIn handIn, IBallotKeys ballots, IResponses responses,
    IResponseDirectory stored, ILedger ledger, TimeProvider time)
{
    private const int MaxNote = 200;

    /// <summary>A form for one who is going to enter it. Says nothing of what somebody else entered.</summary>
    /// <exception cref="InvalidInputException">The number is wrong, the form done, or entered first by the caller.</exception>
    public async Task<PaperWork> BeginAsync(string campaign, string number, Caller caller)
    {
        var (row, batch, read) = await FindAsync(campaign, number, caller);
        desk.RequireOpen(row);
        var form = PaperFormRow.Fold(await ledger.ReadStreamAsync(StreamKey.PaperForm(row.Id, read)));
        return new(row, batch, read, form, (await responses.QuestionnaireAsync(row)).Questionnaire);
    }

    /// <summary>The first entry of a form, or the second by another account. Where the two are alike, the response is handed in.</summary>
    /// <param name="given">JSON as <see cref="Answers.Write"/> has it.</param>
    /// <param name="leftBlank">Something that must be answered stands empty on the paper.</param>
    public async Task<PaperForm> EnterAsync(string commandId, string campaign, string number, string given, bool leftBlank, Caller caller)
    {
        SubmissionRules.CommandId(commandId);
        var (row, batch, read) = await FindAsync(campaign, number, caller);
        var parsed = Answers.Read(given);
        var key = await KeyAsync(row);
        var command = new Work(row, batch, read, new(caller.Name, commandId), ResponseId.Of(key, $"entry/{row.Id}/{read}/{leftBlank}/{parsed.Write()}"));
        return await DoAsync(command, async form =>
        {
            PaperDecisions.RequireEnterable(form, row.Id, read, caller.Name);
            var ticket = await TicketAsync(command);
            var (sheet, questionnaire) = await SheetAsync(command, ticket, key, parsed, leftBlank);
            ImmutableArray<string> differences = [];
            if (form?.FirstSheet is { } first)
            {
                var before = await sheets.FindAsync(row.Id, read, first) ?? throw new StorageUnavailableException();
                differences = [.. PaperReading.Differences(questionnaire, before.Answers, sheet.Answers).Select(difference => difference.Question)];
            }

            await sheets.SaveAsync(sheet);
            return PaperDecisions.Enter(form, batch, sheet, PaperDecisions.IsDouble(key, read, batch.DoubleShare), differences, caller.Name, Now());
        });
    }

    /// <summary>Both entries of a form that differ, for one who is going to settle it.</summary>
    public async Task<IReadOnlyList<PaperDifference>> DifferencesAsync(string campaign, string number, Caller caller)
    {
        var (row, _, read) = await FindAsync(campaign, number, caller);
        var form = PaperFormRow.Fold(await ledger.ReadStreamAsync(StreamKey.PaperForm(row.Id, read)));
        if (form is not { State: PaperState.Differs, FirstSheet: { } one, SecondSheet: { } other }
            || await sheets.FindAsync(row.Id, read, one) is not { } first || await sheets.FindAsync(row.Id, read, other) is not { } second)
        {
            return [];
        }

        return [.. PaperReading.Differences((await responses.QuestionnaireAsync(row)).Questionnaire, first.Answers, second.Answers)];
    }

    /// <summary>Decides a form whose entries differ, and hands its response in.</summary>
    /// <param name="choices">For every question that differs: which entry stands, or that it is read anew.</param>
    /// <param name="others">JSON: the answers that were read anew; a question that is missing here has none.</param>
    public async Task<PaperForm> SettleAsync(string commandId, string campaign, string number, IReadOnlyCollection<PaperChoice> choices, string others, bool leftBlank, Caller caller)
    {
        SubmissionRules.CommandId(commandId);
        var (row, batch, read) = await FindAsync(campaign, number, caller);
        var anew = Answers.Read(others);
        var key = await KeyAsync(row);
        var digest = ResponseId.Of(key, $"settle/{row.Id}/{read}/{leftBlank}/{string.Join(' ', choices)}/{anew.Write()}");
        var command = new Work(row, batch, read, new(caller.Name, commandId), digest);
        return await DoAsync(command, async form =>
        {
            var chosen = PaperDecisions.Choose(form, PaperNumber.Write(row.Id, read), choices, anew.Codes, caller.Name);
            var ticket = await TicketAsync(command);
            var (first, second) = (await sheets.FindAsync(row.Id, read, form!.FirstSheet!), await sheets.FindAsync(row.Id, read, form.SecondSheet!));
            if (first is null || second is null)
            {
                throw new StorageUnavailableException();
            }

            var whole = chosen.Aggregate(first.Answers, (all, choice) => all.With(
                choice.Question, choice.Take switch { PaperTake.First => first.Answers[choice.Question], PaperTake.Second => second.Answers[choice.Question], _ => anew[choice.Question] }));
            var (sheet, _) = await SheetAsync(command, ticket, key, whole, leftBlank);
            await sheets.SaveAsync(sheet);
            return new PaperSettled(row.Id, batch.Batch, read, sheet.Id, chosen, Now());
        });
    }

    /// <summary>Records that a form brings no response.</summary>
    public async Task<PaperForm> VoidAsync(string commandId, string campaign, string number, PaperVoidReason reason, string? note, Caller caller)
    {
        SubmissionRules.CommandId(commandId);
        TextRules.OptionalLine("note", note, MaxNote);
        var (row, batch, read) = await FindAsync(campaign, number, caller);
        if (reason == PaperVoidReason.CampaignClosed || (reason == PaperVoidReason.Other && string.IsNullOrWhiteSpace(note)))
        {
            throw reason == PaperVoidReason.Other
                ? new InvalidInputException("note", note, "must not be empty")
                : new InvalidInputException("reason", $"{reason}", "recorded by Oversight alone");
        }

        var command = new Work(row, batch, read, new(caller.Name, commandId), CommandDigest.Of("paper.void", row.Id, $"{read}", $"{reason}", note ?? string.Empty));
        return await DoAsync(command, form => Task.FromResult<IFact>(PaperDecisions.Void(form, batch, read, reason, note, Now())));
    }

    private async Task<(CampaignRow Campaign, PaperBatchRow Batch, int Number)> FindAsync(string campaign, string number, Caller caller)
    {
        var row = await answers.FindAsync(campaign, caller);
        var read = PaperNumber.Read(row.Id, number);
        return (row, PaperDecisions.BatchOf(await directory.ListBatchesAsync(row.Id), read, number), read);
    }

    private async Task<byte[]> KeyAsync(CampaignRow row)
    {
        if (await ballots.FindAsync(row.Id) is { } key)
        {
            return key;
        }

        desk.RequireOpen(row);
        throw new InvalidInputException("campaign", row.Id, $"the campaign takes no answers on paper: {DoorState.Closed}");
    }

    private async Task<AnswerTicket> TicketAsync(Work work)
    {
        var ticket = await tickets.FindAsync(work.Campaign, work.Batch, work.Number)
            ?? throw new InvalidInputException("campaign", work.Campaign.Id, $"the campaign takes no answers on paper: {DoorState.Closed}");
        return await stored.FindAsync(ticket.Id) is null
            ? ticket
            : throw new InvalidInputException("number", PaperNumber.Write(work.Campaign.Id, work.Number), "who was invited has answered in another way: record the form as void");
    }

    private async Task<(PaperSheet Sheet, Questionnaire Questionnaire)> SheetAsync(Work work, AnswerTicket ticket, byte[] key, Answers given, bool leftBlank)
    {
        var questionnaire = (await responses.QuestionnaireAsync(work.Campaign)).Questionnaire;
        var options = new InterviewOptions(SheetDecisions.Language(questionnaire, work.Batch.Language), ChinaTime.Day(time.GetUtcNow()), ResponseId.Seed(ticket.Id));
        var (read, blank) = PaperReading.Read(questionnaire, PaperHidden.Fill(questionnaire, given, ticket), leftBlank, options);
        return (PaperSheet.Of(key, work.Campaign.Id, work.Number, read, blank), questionnaire);
    }

    /// <summary>Decides on the form as it stands and appends; who comes too late decides again. The same command is decided once.</summary>
    private async Task<PaperForm> DoAsync(Work work, Func<PaperFormRow?, Task<IFact>> decide)
    {
        var stream = StreamKey.PaperForm(work.Campaign.Id, work.Number);
        while (true)
        {
            var before = await ledger.ReadStreamAsync(stream);
            if (before.FirstOrDefault(fact => fact.Command == work.Command.ToString()) is { } first)
            {
                return first.Digest == work.Digest ? await HandInAsync(work) : throw new CommandReusedException(work.Command.Id);
            }

            desk.RequireOpen(work.Campaign);
            var form = PaperFormRow.Fold(before);
            var fact = await decide(form);
            var after = PaperFormRow.Apply(form, StoredFact.Decided(stream, before.Count + 1, work.Command, work.Digest, fact))!;
            var outcome = await ledger.AppendAsync(
                new() { Stream = stream, ExpectedVersion = before.Count, Command = work.Command, Digest = work.Digest, Facts = [fact], Rows = [after] });
            if (outcome is AppendOutcome.Appended)
            {
                return await HandInAsync(work);
            }

            if (outcome is AppendOutcome.Duplicate { First: var other } && other.Stream != stream)
            {
                throw new CommandReusedException(work.Command.Id);
            }
        }
    }

    private async Task<PaperForm> HandInAsync(Work work)
    {
        await handIn.HandInAsync(work.Campaign);
        var (row, waits) = (await directory.ListAsync(work.Campaign.Id, Enum.GetValues<PaperState>(), work.Number - 1, 1))[0];
        return PaperForm.Of(row, waits, work.Campaign.Stage >= CampaignStage.Closed);
    }

    private DateTimeOffset Now() => Instant.Truncate(time.GetUtcNow());

    private sealed record Work(CampaignRow Campaign, PaperBatchRow Batch, int Number, CommandKey Command, string Digest);
}

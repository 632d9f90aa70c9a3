using Microsoft.Extensions.Logging.Abstractions;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Paper;
using Oversight.Grains.Responses.Photos;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;
using Oversight.Storage.Tests.Ledger;

namespace Oversight.Storage.Tests.Responses;

/// <summary>The room of paper forms as the program has it, without actors.</summary>
internal sealed class PaperRoom
{
    private readonly AnswerDesk answers;
    private readonly ILedger ledger;
    private int commands;

    public PaperRoom(LedgerProgram program)
    {
        var campaigns = program.Get<ICampaignDirectory>();
        var stored = program.Get<IResponseDirectory>();
        var ballots = program.Get<IBallotKeys>();
        var photos = new PhotoCustody(program.Get<IPhotoStore>(), program.Ledger, TimeProvider.System);
        var desk = new ResponseDesk(program.Ledger, new QuestionnaireLibrary(program.Get<IQuestionnaireDirectory>()), program.Get<IResponseDrafts>(), photos, TimeProvider.System);
        var doors = new AnswerDoors(campaigns, stored, ballots, program.Get<IVault>(), new(campaigns), TimeProvider.System);
        ledger = program.Ledger;
        answers = new AnswerDesk(doors, desk, stored, program.Get<IResponseDrafts>(), campaigns);
        Directory = program.Get<IPaperDirectory>();
        Sheets = program.Get<IPaperSheets>();
        var tickets = new PaperTickets(campaigns, doors, ballots);
        HandIn = new(campaigns, Directory, Sheets, tickets, desk, program.Ledger, TimeProvider.System, NullLogger<PaperHandIn>.Instance);
        Closing = new(campaigns, desk, program.Get<IResponseDrafts>(), HandIn, photos, ballots, TimeProvider.System, NullLogger<CampaignClosing>.Instance);
        Desk = new(campaigns, Directory, program.Get<IDivisionDirectory>(), answers, doors, program.Ledger, TimeProvider.System);
        Entry = new(Desk, answers, Directory, Sheets, tickets, HandIn, ballots, desk, stored, program.Ledger, TimeProvider.System);
    }

    public IPaperDirectory Directory { get; }

    public IPaperSheets Sheets { get; }

    public PaperHandIn HandIn { get; }

    public CampaignClosing Closing { get; }

    public PaperDesk Desk { get; }

    public PaperEntry Entry { get; }

    public Task<PaperBatch> OpenAsync(string campaign, int forms, int share = 100) =>
        Desk.OpenAsync(campaign, new() { Forms = forms, DoubleShare = share }, NextId(), Clerk("wang"));

    public Task<PaperForm> EnterAsync(string campaign, int number, string given, string who = "wang") =>
        Entry.EnterAsync(NextId(), campaign, PaperNumber.Write(campaign, number), given, false, Clerk(who));

    public Task SubmitByLinkAsync(string token, string given) => answers.SubmitByTokenAsync(token, null, "zh", given);

    /// <summary>The record of a form that is certain, and nothing else.</summary>
    public async Task AppendAgreedAsync(string campaign, int number, string sheet)
    {
        var (stream, command) = (StreamKey.PaperForm(campaign, number), new CommandKey("wang", NextId()));
        var fact = new PaperEntered(campaign, 1, number, sheet, PaperState.Agreed, [], DateTimeOffset.UnixEpoch);
        var row = PaperFormRow.Apply(null, StoredFact.Decided(stream, 1, command, "digest", fact))!;
        await ledger.AppendAsync(new() { Stream = stream, ExpectedVersion = 0, Command = command, Digest = "digest", Facts = [fact], Rows = [row] });
    }

    private static Caller Clerk(string name) => new(name, Role.Staff, string.Empty);

    private string NextId() => $"c{Guid.NewGuid():N}-{++commands}";
}

using System.Collections.Immutable;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Network;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Contacts;
using Oversight.Grains.Responses.Paper;
using Oversight.Grains.Statistics;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>
/// Decides a batch: which request is appended, which repeats a command, which comes too late and which finds a quota full, and what the appended ones
/// write. Pure: the same answers, requests and time give the same plan, so that it can be tested without a database.
/// </summary>
internal sealed class BatchPlanner
{
    private readonly BatchAnswers answers;
    private readonly Dictionary<string, StoredFact> commands = [];
    private readonly Dictionary<string, StreamPlace> streams;
    private readonly Dictionary<string, SubjectChange> subjects = [];
    private readonly List<PlannedRecord> records = [];
    private readonly List<FeedStep> feed = [];
    private readonly Dictionary<long, MatterChange> matters = [];
    private readonly Dictionary<long, FiguresChange> figures = [];
    private readonly List<NoticeChange> notices = [];
    private readonly Dictionary<string, EnterpriseChange> enterprises = [];
    private readonly Dictionary<string, DivisionRow> divisions = [];
    private readonly Dictionary<string, BodyRow> bodies = [];
    private readonly Dictionary<string, QuestionnaireRow> questionnaires = [];
    private readonly List<QuestionnaireVersionRow> questionnaireVersions = [];
    private readonly Dictionary<long, CampaignChange> campaigns = [];
    private readonly Dictionary<(string Campaign, int Number), WaveRow> waves = [];
    private readonly List<InvitationRow> invitations = [];
    private readonly List<SealedPerson> people = [];
    private readonly List<ResponseChange> responses = [];
    private readonly Dictionary<(string, int, int), ContactRow> contacts = [];
    private readonly List<PaperBatchRow> paperBatches = [];
    private readonly Dictionary<(string Campaign, int Number), PaperFormRow> paperForms = [];
    private readonly QuotaCounts quotas;
    private readonly DateTimeOffset at;
    private LedgerHead head;

    private BatchPlanner(BatchAnswers answers, DateTimeOffset now)
    {
        this.answers = answers;
        streams = new(answers.Streams);
        quotas = new(answers.Quotas);

        // A clock that was set back does not make the ledger run backwards.
        head = answers.Head with { At = Math.Max(answers.Head.At, Instant.ToMicroseconds(now)) };
        at = Instant.FromMicroseconds(head.At);
    }

    /// <exception cref="ArgumentException">A request contradicts itself; which one, the writer finds out by asking for each alone.</exception>
    public static BatchPlan Plan(BatchAnswers answers, IReadOnlyList<PreparedRequest> requests, DateTimeOffset now)
    {
        var planner = new BatchPlanner(answers, now);
        return planner.Finish([.. requests.Select(planner.Decide)]);
    }

    private AppendOutcome Decide(PreparedRequest request)
    {
        if (FirstOf(request.Command) is { } first)
        {
            return new AppendOutcome.Duplicate(first);
        }

        var version = streams.GetValueOrDefault(request.Request.Stream).Version;
        if (version != request.Request.ExpectedVersion)
        {
            return new AppendOutcome.Conflict(version);
        }

        return quotas.Full(request.Request.Claims) is { } full ? new AppendOutcome.QuotaFull(full) : Append(request);
    }

    private StoredFact? FirstOf(string command) =>
        commands.GetValueOrDefault(command) ?? answers.Commands.GetValueOrDefault(command)?.Parse();

    private AppendOutcome.Appended Append(PreparedRequest prepared)
    {
        var request = prepared.Request;
        var first = records.Count;
        foreach (var fact in prepared.Facts)
        {
            Append(prepared, fact);
        }

        var written = records[first..];
        commands.Add(prepared.Command, written[0].Stored);
        people.AddRange(request.People);
        quotas.Take(request.Claims);
        foreach (var row in request.Rows)
        {
            Put(row, prepared, written);
        }

        return new(written[0].Stored, written[^1].Stored.Version);
    }

    private void Append(PreparedRequest prepared, PreparedFact fact)
    {
        var request = prepared.Request;
        var place = streams.GetValueOrDefault(request.Stream);
        var position = head.Position + 1;
        place = new(place.Version + 1, place.Version == 0 ? position : place.FirstPosition);
        streams[request.Stream] = place;

        var numbers = Number(fact.Deltas, position);
        var record = new LedgerRecord(
            position, request.Stream, place.Version, fact.Type, fact.Data, request.Command.Actor, head.At,
            prepared.Command, request.Digest, string.Join(' ', numbers), HashChain.Genesis);
        record = record with { Hash = HashChain.Next(head.Hash, record) };
        head = head with { Position = position, Hash = record.Hash };
        records.Add(new(record, prepared.CommandHash, new StoredFact(
            position, record.Stream, record.Version, at, record.Actor, record.Command, record.Digest, numbers, fact.Fact)));
    }

    private ImmutableArray<FeedNumber> Number(SubjectDelta[] deltas, long position)
    {
        var numbers = ImmutableArray.CreateBuilder<FeedNumber>(deltas.Length);
        foreach (var delta in deltas)
        {
            var subject = Subject(delta.Subject.Value);
            var number = subject.Next(delta.Delta);
            numbers.Add(new(delta.Subject, number));
            feed.Add(new(subject.Id, number, position));
        }

        return numbers.MoveToImmutable();
    }

    private SubjectChange Subject(string key)
    {
        if (subjects.TryGetValue(key, out var change))
        {
            return change;
        }

        if (answers.Subjects.TryGetValue(key, out var place))
        {
            change = new(key, place.Id, place.Head, isNew: false);
        }
        else
        {
            head = head with { Subjects = head.Subjects + 1 };
            change = new(key, checked((int)head.Subjects), 0, isNew: true);
        }

        subjects.Add(key, change);
        return change;
    }

    private void Put(IReadRow row, PreparedRequest prepared, List<PlannedRecord> written)
    {
        switch (row)
        {
            case MatterRow matter:
                var seq = streams[prepared.Request.Stream].FirstPosition;
                var isNew = seq > answers.Head.Position;
                matters[seq] = new(seq, matter with { Number = matter.Number ?? NumberOf(written) }, isNew);
                break;
            case CaseFigures counted:
                var opened = streams[prepared.Request.Stream].FirstPosition;
                figures[opened] = new(opened, counted);
                break;
            case NoticeRow notice:
                notices.Add(new(streams[prepared.Request.Stream].FirstPosition, notice));
                break;
            case EnterpriseRow enterprise:
                Put(enterprise, prepared.Names![enterprise]);
                break;
            case DivisionRow division:
                divisions[division.Code] = division;
                break;
            case ContactRow contact:
                contacts[(contact.Campaign, contact.Wave, contact.Number)] = contact;
                break;
            case PaperBatchRow paper:
                paperBatches.Add(paper);
                break;
            case PaperFormRow form:
                paperForms[(form.Campaign, form.Number)] = form;
                break;
            case ResponseRow response:
                responses.Add(new(streams[prepared.Request.Stream].FirstPosition, response));
                break;
            case BodyRow body:
                bodies[body.Id] = body;
                break;
            case QuestionnaireRow questionnaire:
                questionnaires[questionnaire.Id] = questionnaire;
                break;
            case QuestionnaireVersionRow version:
                questionnaireVersions.Add(version);
                break;
            case CampaignRow campaign:
                var made = streams[prepared.Request.Stream].FirstPosition;
                campaigns[made] = new(made, campaign);
                break;
            case WaveRow wave:
                waves[(wave.Campaign, wave.Number)] = wave;
                break;
            case InvitationRow invitation:
                invitations.Add(invitation);
                break;
            default:
                throw new ArgumentException($"The read side has no table for {row.GetType().Name}.", nameof(row));
        }
    }

    private static string NumberOf(List<PlannedRecord> written) =>
        written.Select(record => MatterNumber.Of(record.Stored)).FirstOrDefault(number => number is not null)
        ?? throw new ArgumentException("A matter's row came without a number, and no fact with it stands in a register.", nameof(written));

    private void Put(EnterpriseRow row, PreparedName name)
    {
        var key = SubjectKey.Enterprise(row.Code).Value;
        if (!subjects.TryGetValue(key, out var subject))
        {
            throw new ArgumentException($"The row of {key} came without a fact that concerns it.", nameof(row));
        }

        EnterpriseEntry? before = enterprises.TryGetValue(row.Code, out var earlier) ? earlier.Before
            : answers.Enterprises.TryGetValue(row.Code, out var known) ? known
            : null;
        enterprises[row.Code] = new(subject.Id, row, before, name);
    }

    private BatchPlan Finish(AppendOutcome[] outcomes)
    {
        var names = new NameChanges();
        foreach (var change in enterprises.Values)
        {
            names.Add(change);
        }

        names.Sort();

        return new()
        {
            Outcomes = outcomes,
            Head = head,
            Records = records,
            Subjects = subjects.Values,
            Feed = feed,
            Matters = matters.Values,
            Figures = figures.Values,
            Notices = notices,
            Enterprises = enterprises.Values,
            Names = names,
            Divisions = divisions.Values,
            Bodies = bodies.Values,
            Questionnaires = questionnaires.Values,
            QuestionnaireVersions = questionnaireVersions,
            Campaigns = campaigns.Values,
            Waves = waves.Values,
            Invitations = invitations,
            People = people,
            Responses = responses,
            Contacts = contacts.Values,
            PaperBatches = paperBatches,
            PaperForms = paperForms.Values,
            Quotas = quotas.Changes,
        };
    }
}

using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Limits;
using Oversight.Api.Schema.Enterprises;
using Oversight.Api.Schema.Matters;
using Oversight.Api.Schema.Network;
using Oversight.Api.Schema.Notices;
using Oversight.Api.Schema.Questionnaires;
using Oversight.Api.Schema.Responses;
using Oversight.Api.Schema.Statistics;
using Oversight.Api.Schema.Streets;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Responses;
using Oversight.Grains.Statistics;
using Oversight.Grains.Matters.Identity;
using Oversight.Grains.Matters.Messages;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Matters.Similarity;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Api.Schema;

/// <summary>What can be asked.</summary>
[Name("Query")]
public sealed partial class OversightQuery
{
    [Description("One enterprise; null when the code is not known. With asOf: as the ledger stood at that instant.")]
    public static async Task<EnterpriseNode?> Enterprise(
        IResolveFieldContext context, [FromServices] SubjectReader reader, string code, DateTimeOffset? asOf = null)
    {
        var caller = context.SignedIn();
        var known = LocalCode.TryParse(code, out var local) ? local.Value : CreditCode.Parse(code, "code").Value;
        if (await reader.EnterpriseAsync(known, asOf) is not { } profile)
        {
            return null;
        }

        caller.RequireArea(profile.Street, "code");
        return new(profile.Code, profile.Name, profile.Street, profile, caller, asOf);
    }

    [Description("One street; null when the code is not known.")]
    public static async Task<StreetNode?> Street(
        IResolveFieldContext context, [FromServices] SubjectReader reader, string code, DateTimeOffset? asOf = null)
    {
        var caller = context.SignedIn();
        if (code.Length != DivisionRegistered.StreetCodeLength || code.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            throw new InvalidInputException("code", code, "a street code has 9 digits");
        }

        caller.RequireArea(code, "code");
        return await reader.StreetAsync(code, asOf) is { } profile ? new(profile.Code, profile.Name, profile, caller, asOf) : null;
    }

    [Description("Enterprises of the caller's area by a part of their name and by street.")]
    public static async Task<EnterpriseConnection> Enterprises(
        IResolveFieldContext context,
        [FromServices] IEnterpriseDirectory directory,
        EnterpriseFilter? filter = null,
        EnterpriseOrder orderBy = EnterpriseOrder.RegisteredAsc,
        int first = 20,
        string? after = null)
    {
        var caller = context.SignedIn();
        var search = caller.Narrow(new EnterpriseSearch(filter?.Text, filter?.Street ?? string.Empty, orderBy, first, after));
        var page = await directory.SearchAsync(search, context.CancellationToken);
        return new(
            page.TotalCount,
            [.. page.Items.Select(row => new EnterpriseNode(row.Code, row.Name, row.Street, null, caller))],
            new(page.HasNextPage, page.Items is [.., var last] ? last.Cursor : null));
    }

    [Description("How a submission stands, by its receipt, and by the password if one was chosen: without it the answer is that of an unknown receipt.")]
    public static async Task<TrackedNode?> Track([FromServices] TrackDesk desk, string receipt, string? password = null) =>
        await desk.FindAsync(receipt, password) is { } tracked ? new(tracked) : null;

    [ListSize(10)]
    [Description("Recent matters of the same enterprise or street that may be about the same, for who enters one; a person compares.")]
    public static async Task<SimilarMatterNode[]> SimilarMatters(
        IResolveFieldContext context, [FromServices] SimilarMatters similar, string content, string? enterprise = null, string? street = null)
    {
        var caller = context.SignedIn();
        return [.. (await similar.FindAsync(enterprise, street, content, caller)).Select(found => new SimilarMatterNode(found, caller))];
    }

    [ListSize(100)]
    [Description("Requests to read who reported that wait for an answer; for custodians.")]
    public static async Task<IdentityRequestNode[]> IdentityRequests(IResolveFieldContext context, [FromServices] IdentityDesk desk) =>
        [.. (await desk.ListAsync(context.SignedIn())).Select(IdentityRequestNode.Of)];

    [Description("One matter by its number; null when there is none that the caller may see.")]
    public static async Task<MatterNode?> Matter(IResolveFieldContext context, [FromServices] MatterDesk desk, string number) =>
        await desk.ReadAsync(number, context.SignedIn()) is { } view ? new(view.Row, view, context.Caller()) : null;

    [Description("Matters of the caller's area, newest first.")]
    public static async Task<MatterConnection> Matters(
        IResolveFieldContext context, [FromServices] MatterDesk desk, MatterFilter? filter = null, int first = 20, string? after = null)
    {
        var caller = context.SignedIn();
        var search = new MatterSearch(
            filter?.Kind, filter?.State, filter?.Street ?? string.Empty, filter?.Enterprise, filter?.Mine == true ? caller.Name : null, first, after);
        var page = await desk.ListAsync(search, caller);
        return new([.. page.Items.Select(row => new MatterNode(row, null, caller))], new(page.HasNextPage, page.EndCursor));
    }

    [Description("Bodies of the network that handle matters, in the order of their ids; those that work today unless all are asked for.")]
    public static Task<BodyConnection> Bodies(IResolveFieldContext context, BodyFilter? filter = null, int first = 50, string? after = null)
    {
        context.SignedIn();
        return context.RequestServices!.GetRequiredService<NetworkAnswers>().ListAsync(filter ?? new(), first, after);
    }

    [Description("One body; null when the id is not known.")]
    public static Task<BodyNode?> Body(IResolveFieldContext context, string id)
    {
        context.SignedIn();
        return context.RequestServices!.GetRequiredService<NetworkAnswers>().FindAsync(id);
    }

    [ListSize(20)]
    [Description("To whom a matter could go, the best first; a person decides.")]
    public static Task<DispatchCandidateNode[]> DispatchProposals(IResolveFieldContext context, DispatchInput input)
    {
        var caller = context.Caller();
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        return context.RequestServices!.GetRequiredService<NetworkAnswers>().ProposeAsync(input.ToQuestion(caller.Body));
    }

    [Description("Open matters of one queue, the one that falls due first at the top.")]
    public static async Task<QueuePage> Queue(
        IResolveFieldContext context,
        [FromServices] MatterDesk desk,
        QueueScope scope = QueueScope.Mine,
        MatterKind? kind = null,
        DateTimeOffset? dueBefore = null,
        int first = 20,
        string? after = null)
    {
        var caller = context.SignedIn();
        var (total, page) = await desk.QueueAsync(scope, new(kind, dueBefore), first, after, caller, context.CancellationToken);
        return new(total, [.. page.Items.Select(row => new MatterNode(row, null, caller))], new(page.HasNextPage, page.EndCursor));
    }

    [Description("What the caller was told of deadlines, newest first: as the responsible officer, with the caller's body, or after a breach from above.")]
    public static async Task<NoticeConnection> Notices(
        IResolveFieldContext context, [FromServices] NoticeDesk desk, bool unreadOnly = false, int first = 20, string? after = null)
    {
        var caller = context.SignedIn();
        var page = await desk.ListAsync(unreadOnly, first, after, caller, context.CancellationToken);
        var unread = await desk.CountUnreadAsync(caller, context.CancellationToken);
        return new(unread, [.. page.Items.Select(notice => new NoticeNode(notice, caller))], new(page.HasNextPage, page.EndCursor));
    }

    [Description("Key figures of the matters received in a period, such as 2026, 2026-H2, 2026-Q4 or 2026-11; this month when none is given.")]
    public static async Task<StatisticsNode> Statistics(
        IResolveFieldContext context,
        [FromServices] StatisticsDesk desk,
        [FromServices] TimeProvider time,
        StatisticsFilterInput? filter = null,
        StatisticsGroup groupBy = StatisticsGroup.Total,
        string? period = null) =>
        new(await desk.ReadAsync((filter ?? new()).For(PeriodOf(period, time)), groupBy, context.SignedIn(), context.CancellationToken));

    [Description("The matters that a key figure counts in one line, newest first: its numerator, or its denominator.")]
    public static async Task<MatterConnection> StatisticsMatters(
        IResolveFieldContext context,
        [FromServices] StatisticsDesk desk,
        [FromServices] TimeProvider time,
        string figure,
        StatisticsFilterInput? filter = null,
        StatisticsGroup groupBy = StatisticsGroup.Total,
        string? period = null,
        string key = StatisticsKeys.Total,
        bool denominator = false,
        int first = 20,
        string? after = null)
    {
        var caller = context.SignedIn();
        var part = FigureBook.PartOf(figure, denominator);
        var page = await desk.ListAsync((filter ?? new()).For(PeriodOf(period, time)), groupBy, key, part, first, after, caller, context.CancellationToken);
        return new([.. page.Items.Select(row => new MatterNode(row, null, caller))], new(page.HasNextPage, page.EndCursor));
    }

    [Description("One questionnaire of the library; null when the id is not known. For staff, supervisors and administrators.")]
    public static async Task<QuestionnaireNode?> Questionnaire(IResolveFieldContext context, [FromServices] QuestionnaireDesk desk, string id) =>
        await desk.ReadAsync(id, context.SignedIn()) is { } view ? new(view) : null;

    [Description("Questionnaires of the library, the one that was changed last at the top; retired ones when they are asked for.")]
    public static async Task<QuestionnaireConnection> Questionnaires(
        IResolveFieldContext context, [FromServices] QuestionnaireDesk desk, bool retired = false, int first = 20, string? after = null)
    {
        var page = await desk.ListAsync(retired, first, after, context.SignedIn());
        return new([.. page.Items.Select(row => new QuestionnaireListing(row))], new(page.HasNextPage, page.EndCursor));
    }

    [Description("What a campaign has so far; for administrators, supervisors and staff of its area.")]
    public static async Task<ResponseCountsNode> ResponseCounts(IResolveFieldContext context, [FromServices] AnswerDesk desk, string campaign) =>
        new(await desk.CountAsync(campaign, context.SignedIn(), context.CancellationToken));

    private static Period PeriodOf(string? text, TimeProvider time) =>
        text is null ? Period.Containing(ChinaTime.Day(time.GetUtcNow()), PeriodUnit.Month) : Period.Parse(text);
}

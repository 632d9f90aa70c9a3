using Oversight.Grains.Matters;

namespace Oversight.Grains.Network.Dispatch;

/// <summary>
/// Proposes to whom a matter goes: place × field × rule of competence. The green channel stands first, then who is competent, the
/// nearest level first and the places in the order of the law, then superiors, then who can only mediate. It proposes, a person
/// confirms: the factors that make a station or unit the right one are more than a table knows.
/// </summary>
public static class DispatchProposer
{
    /// <summary>Empty when no place is known, or no body covers it.</summary>
    public static IReadOnlyList<DispatchCandidate> Propose(DispatchQuestion question, BodyNetwork network, DateOnly day)
    {
        var first = network.BureauOf(question.FirstReceiver);
        var found = JurisdictionRules.For(question.Kind, question.Case)
            .Where(rule => question.Places.ContainsKey(rule.Place))
            .SelectMany(rule => Of(rule, question, network, day, first))
            .ToList();
        if (question.Kind == MatterKind.Complaint && network.OdrFor(question.Enterprise, day) is { } green)
        {
            found.Insert(0, new(green, CandidateRole.GreenChannel, null, null, $"绿色通道企业，先由{green.Name}与消费者协商", "a green-channel enterprise settles with the consumer first"));
        }

        return FirstReceiverFirst([.. found.OrderBy(Rank).DistinctBy(candidate => candidate.Body.Id)], first, network);
    }

    private static int Rank(DispatchCandidate candidate) => candidate.Role switch
    {
        CandidateRole.GreenChannel => 0,
        CandidateRole.Superior => 2,
        CandidateRole.Delegate => 3,
        _ => 1,
    };

    private static IEnumerable<DispatchCandidate> Of(JurisdictionRule rule, DispatchQuestion question, BodyNetwork network, DateOnly day, Body? first)
    {
        var place = question.Places[rule.Place];
        if (network.BureauFor(place, day) is not { } bureau || (rule.OnlyIfFirst && first?.Id != bureau.Id))
        {
            return [];
        }

        return network.All
            .Where(body => body.IsActiveOn(day) && body.Handles(question.Kind, question.Field) && !body.IsIntake)
            .Select(body => (Body: body, Role: RoleOf(body, bureau, place, network)))
            .Where(pair => pair.Role is not null)
            .OrderBy(pair => pair.Role).ThenBy(pair => Fit(pair.Body, question.Field)).ThenByDescending(pair => network.Covers(pair.Body, place))
            .Select(pair => Candidate(rule, pair.Body, pair.Role!.Value, bureau));
    }

    /// <summary>Null for a body that has nothing to do with the bureau's place.</summary>
    private static CandidateRole? RoleOf(Body body, Body bureau, string place, BodyNetwork network)
    {
        var isBelow = body.Id != bureau.Id && network.BureauOf(body.Id)?.Id == bureau.Id;
        return body.Kind switch
        {
            _ when body.Id == bureau.Id => CandidateRole.Bureau,
            _ when body.Kind.IsBureau() => network.Ascend(bureau.Id).Any(above => above.Id == body.Id) ? CandidateRole.Superior : null,
            BodyKind.Station when isBelow && network.Covers(body, place) > 0 => CandidateRole.Station,
            BodyKind.Unit when isBelow && network.Covers(body, place) > 0 => CandidateRole.Unit,
            BodyKind.ContactPoint or BodyKind.Partner when isBelow && network.Covers(body, place) > 0 => CandidateRole.Delegate,
            _ => null,
        };
    }

    /// <summary>Who names the field comes before who takes every field.</summary>
    private static int Fit(Body body, string? field) => field is not null && body.Fields.Contains(field) ? 0 : 1;

    private static DispatchCandidate Candidate(JurisdictionRule rule, Body body, CandidateRole role, Body bureau)
    {
        var bureauEn = bureau.NameEn ?? bureau.Name;
        var (article, zh, en) = role switch
        {
            CandidateRole.Station => (JurisdictionRules.Station, $"{rule.Zh}的派出机构，以{bureau.Name}名义办理", $"the station of {rule.En}, in the name of {bureauEn}"),
            CandidateRole.Unit => (JurisdictionRules.Unit, $"{rule.Zh}由{bureau.Name}管辖，其内设机构", $"a unit of {bureauEn}, which is competent: {rule.En}"),
            CandidateRole.Superior when rule.Kind == MatterKind.Report => (rule.Article, $"{rule.Zh}的上级市场监督管理部门", $"the superior bureau of {rule.En}"),
            CandidateRole.Superior => (JurisdictionRules.Superior, $"{rule.Zh}的上级机关，可以提级办理", $"the superior, which may take it: {rule.En}"),
            CandidateRole.Delegate => (JurisdictionRules.Delegation, $"{rule.Zh}，双方同意的可以委托调解", $"mediation can be delegated when both sides agree: {rule.En}"),
            _ => (rule.Article, $"{rule.Zh}的市场监督管理部门", $"the bureau of {rule.En}"),
        };
        return new(body, role, rule.Id, rule.Article is null ? null : article, zh, en);
    }

    /// <summary>Among several bureaus that are competent, the one that received the matter first handles it, with what stands below it.</summary>
    private static List<DispatchCandidate> FirstReceiverFirst(List<DispatchCandidate> found, Body? first, BodyNetwork network)
    {
        var bureaus = found.Where(candidate => candidate.Role == CandidateRole.Bureau).Select(candidate => candidate.Body.Id).ToList();
        if (first is null || bureaus.Count < 2 || !bureaus.Contains(first.Id))
        {
            return found;
        }

        // Who is competent only for being first has that from its own article.
        var byArticle14 = JurisdictionRules.All.Where(rule => !rule.OnlyIfFirst).Select(rule => rule.Id).ToHashSet();
        var moved = found.Select(candidate => candidate.Body.Id != first.Id || !byArticle14.Contains(candidate.Rule!) ? candidate : candidate with
        {
            Article = JurisdictionRules.FirstReceiver,
            Zh = $"{candidate.Zh}，先行收到",
            En = $"{candidate.En}, which received it first",
        });
        return [.. moved.OrderBy(Rank).ThenBy(candidate => network.BureauOf(candidate.Body.Id)?.Id == first.Id ? 0 : 1)];
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Api.Documents.Desk;

/// <summary>
/// Maps a matter to the fields of a form. What the officer wrote comes before what the matter says. A person is only put where the
/// form goes to that person, stays in the file, or hands a complaint on; a reporter is never named to anybody else.
/// </summary>
internal static class MatterFields
{
    /// <summary>Form 3 says this of every report, so that the body that gets it learns nothing of who reported.</summary>
    private const string SecretReporter = "举报人（身份信息依法保密）";

    private static readonly ImmutableArray<string> Claims = ["修理", "重作", "更换", "退货", "补足商品数量", "退还货款和服务费用", "赔偿损失"];

    /// <summary>Whether the form has a place for who brought the matter that they may stand in.</summary>
    public static bool MayName(FormSheet sheet, MatterKind kind, DocumentParty? to) =>
        sheet.Fields.Any(field => field.Source == FieldSource.Identity)
        && to != DocumentParty.Respondent
        && !(kind == MatterKind.Report && sheet.Form == OfficialForm.DispatchNotice);

    public static FormFields Of(FormSheet sheet, FormMatter matter)
    {
        var written = matter.Written.ToDictionary(each => each.Tag, each => each.Value, StringComparer.Ordinal);
        var people = MayName(sheet, matter.View.Row.Kind, matter.To) ? matter.People : [];
        var fields = new FormFields();
        foreach (var field in sheet.Fields.Where(field => field.Group is null))
        {
            fields.Set(field.Tag, Value(field, null));
        }

        foreach (var group in sheet.Groups)
        {
            foreach (var person in Rows(sheet, people).DefaultIfEmpty())
            {
                var row = new FormFields();
                foreach (var field in sheet.Fields.Where(field => field.Group == group))
                {
                    row.Set(field.Tag, Value(field, person));
                }

                fields.AddRow(group, row);
            }
        }

        return fields;

        string? Value(FormField field, KnownPerson? person) => written.GetValueOrDefault(field.Tag) ?? Printable(field.Source switch
        {
            FieldSource.Identity => person is null && field.Group is null ? Named(field.Tag, matter, people) : Of(field.Tag, person, matter),
            FieldSource.Issue => Issue(field.Tag, matter.Issued),
            FieldSource.Office => Office(field.Tag, matter.Office),
            _ => person is { IsAgent: true } ? null : Matter(field.Tag, matter),
        });
    }

    /// <summary>
    /// U+FFFE and U+FFFF may stand in a matter and not in a Word document. What an officer writes is refused with them; what the
    /// public wrote long ago must not make the form impossible.
    /// </summary>
    private static string? Printable(string? value) => value?.Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    /// <summary>To whom a document speaks, or from whom a matter comes: names alone.</summary>
    private static string? Named(string tag, FormMatter matter, ImmutableArray<KnownPerson> people)
    {
        if (tag == "addressee" && matter.To == DocumentParty.Respondent)
        {
            return matter.View.Row.EnterpriseName;
        }

        return tag switch
        {
            "source" when matter.View.Row.Kind == MatterKind.Report => SecretReporter,
            "complainant.agent" => Joined(people, agents: true, person => person.Name),
            "complainant.agentPhone" => Joined(people, agents: true, person => person.Phone),
            _ => Joined(people, agents: false, person => person.Name),
        };
    }

    private static string Joined(ImmutableArray<KnownPerson> people, bool agents, Func<Person, string?> say) =>
        string.Join('、', people.Where(each => each.IsAgent == agents).Select(each => each.Person).OfType<Person>().Select(say).OfType<string>());

    /// <summary>The registration form lists agents under the complainants; elsewhere they have a field of their own or none.</summary>
    private static IEnumerable<KnownPerson> Rows(FormSheet sheet, ImmutableArray<KnownPerson> people) =>
        people.Where(each => sheet.Form == OfficialForm.ComplaintRegistration || !each.IsAgent);

    /// <summary>What the rows of one person say.</summary>
    private static string? Of(string tag, KnownPerson? known, FormMatter matter) => tag[(tag.LastIndexOf('.') + 1)..] switch
    {
        "name" => Name(known, matter),
        "phone" => known?.Person?.Phone,
        "address" => known?.Person?.Address,
        _ => known?.Person?.IdNumber,
    };

    private static string? Name(KnownPerson? known, FormMatter matter) => (known?.Person?.Name, known?.Role) switch
    {
        ({ } name, PartyRole.Representative) => $"{name}（代表人）",
        ({ } name, PartyRole.Agent) => $"{name}（委托代理人，受投诉人{Principal(known, matter)}委托）",
        var (name, _) => name,
    };

    /// <summary>For whom an agent acts: nothing to tell apart where one person complains.</summary>
    private static string Principal(KnownPerson? agent, FormMatter matter) => matter.View.Parties is { IsJoint: true } parties
        ? parties.Agents.FirstOrDefault(each => each.Number == agent?.Number)?.Power.For.ToString(CultureInfo.InvariantCulture) ?? string.Empty
        : string.Empty;

    private static string? Issue(string tag, IssuedDocument? issued) => tag switch
    {
        "number" => issued?.Number,
        _ => issued is null ? null : ChineseDate.Of(ChinaTime.Day(issued.IssuedAt)),
    };

    private static string Office(string tag, DocumentsOptions office) => tag switch
    {
        "issuer" => office.Issuer,
        "contact.phone" => office.Phone,
        _ => office.Address,
    };

    private static string? Matter(string tag, FormMatter matter)
    {
        var (view, row) = (matter.View, matter.View.Row);
        return tag switch
        {
            "matterNumber" => row.Number,
            "receivedOn" => ChineseDate.Of(ChinaTime.Day(row.ReceivedAt)),
            "subject" => row.EnterpriseName ?? row.Summary,
            "kind" => row.Kind == MatterKind.Report ? "举报" : "投诉",
            "respondent.name" => row.EnterpriseName,
            "respondent.address" => matter.EnterpriseAddress,
            "facts" => view.Content,
            "claim" => string.Join('、', view.Claims.Select(claim => Claims[(int)claim])),
            "ground" => Ground(view),
            "reason" => view.Details.Reason,
            "deadline" => view.Details.Until is { } until ? ChineseDate.Of(until) : null,
            "meeting.at" => view.Details.Session is { } session ? ChineseDate.Of(ChinaTime.Local(session.At).DateTime) : null,
            "meeting.place" => view.Details.Session?.Place,
            "mediator" => view.Details.Session?.Mediator,
            "complainant.publication" => Consent(view.Parties.Consents.Publication),
            "complainant.delegation" => Consent(view.Parties.Consents.Delegation),
            "agreement" => view.Details.Agreement?.Text,
            _ => null,
        };
    }

    private static string? Consent(bool? answer) => answer is { } agrees ? WrittenFields.Consent(agrees) : null;

    /// <summary>Both sets of grounds carry the numbers of their articles.</summary>
    private static string? Ground(MatterView view) =>
        view.Details.TerminationGround is { } ending ? FormGrounds.Figure((int)ending)
        : view.Details.RefusalGround is { } refusal ? FormGrounds.Figure((int)refusal)
        : null;
}

using System.Collections.Immutable;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Procedures;
using static Oversight.Api.Documents.FieldKind;
using static Oversight.Api.Documents.FieldSet;

namespace Oversight.Api.Documents;

/// <summary>The ten forms, one entry each; in the order of their numbers.</summary>
public static class FormSheets
{
    public static ImmutableArray<FormSheet> All { get; } =
    [
        new()
        {
            Form = OfficialForm.ComplaintRegistration, Zh = "投诉登记表", En = "Complaint registration form", Name = "complaint-registration",
            Recipient = FormRecipient.File, Article = "第十条",
            Stages = [Stage.Registered],
            Fields =
            [
                IssuerOf, MatterNumberOf,
                Complainant("name", "投诉人姓名", "Complainant"), Complainant("phone", "联系电话", "Telephone"),
                Complainant("idType", "证件类型", "Type of identity document", source: FieldSource.Officer),
                Complainant("idNumber", "证件号码", "Identity number"), Complainant("address", "联系地址", "Address"),
                Complainant("publication", "同意公示投诉信息", "Agrees to publication", Consent, FieldSource.Matter) with { MayRewrite = true },
                Complainant("delegation", "同意委托调解", "Agrees to delegated mediation", Consent, FieldSource.Matter) with { MayRewrite = true },
                RespondentName, RespondentAddress,
                Written("respondent.contact", "被投诉人联系人", "Contact of the business", Box),
                Written("respondent.phone", "被投诉人联系电话", "Telephone of the business", Box),
                Facts, new("claim", "投诉请求", "Claim", Box, FieldSource.Matter) { Required = true, MayRewrite = true },
            ],
        },
        new()
        {
            Form = OfficialForm.ReportRegistration, Zh = "举报登记表", En = "Report registration form", Name = "report-registration",
            Recipient = FormRecipient.File, Article = "第二十八条",
            Stages = [Stage.Registered],
            Fields =
            [
                IssuerOf, MatterNumberOf,
                Reporter("name", "举报人姓名", "Reporter"), Reporter("phone", "联系电话", "Telephone"),
                Reporter("address", "联系地址", "Address"), Reporter("idNumber", "身份证件号码", "Identity number"),
                RespondentName, RespondentAddress, Facts,
            ],
        },
        new()
        {
            Form = OfficialForm.DispatchNotice, Zh = "投诉/举报分送通知书", En = "Notice of dispatch of a complaint or report", Name = "dispatch-notice",
            Recipient = FormRecipient.Authority, Article = "第四十一条",
            Stages = [Stage.Registered, Stage.ReturnedToIntake],
            Fields =
            [
                NumberOf, Written("addressee", "送达机关", "Authority addressed", Line, required: true),
                new("source", "来件人", "From whom", Line, FieldSource.Identity), ReceivedOn, Subject,
                new("kind", "类别", "Kind", Line, FieldSource.Matter) { Required = true },
                Written("reportBackBy", "报告期限", "Report back by", Day),
                Written("attachments.copies", "材料份数", "Documents attached", Line), Written("attachments.pages", "材料页数", "Pages attached", Line),
                IssuerOf, IssuedOn,
            ],
        },
        new()
        {
            Form = OfficialForm.IdentityProofNotice, Zh = "限期提供身份证明材料通知书", En = "Notice to prove identity by a date", Name = "identity-proof-notice",
            Recipient = FormRecipient.Complainant, Article = "第十条第三款",
            Stages = [Stage.Registered, Stage.Dispatched, Stage.AwaitingIdentity],
            Fields =
            [
                NumberOf, Addressee, Subject, Written("deadline", "提供期限", "Date by which", Day, required: true),
                Written("materials", "身份证明材料", "What to provide", Text), ContactPhone,
                new("contact.address", "通信地址", "Postal address of the office", Line, FieldSource.Office), IssuerOf, IssuedOn,
            ],
        },
        new()
        {
            Form = OfficialForm.AcceptanceDecision, Zh = "投诉受理决定书", En = "Decision to accept a complaint", Name = "acceptance-decision",
            Recipient = FormRecipient.Complainant, Article = "第十五条",
            Stages = [Stage.Accepted, Stage.DelegatedMediation, Stage.MediationScheduled, Stage.Mediating],
            Fields = [NumberOf, Addressee, ReceivedOn, Subject, ContactPerson, ContactPhone, IssuerOf, IssuedOn],
        },
        new()
        {
            Form = OfficialForm.RefusalDecision, Zh = "投诉不予受理决定书", En = "Decision not to accept a complaint", Name = "refusal-decision",
            Recipient = FormRecipient.Complainant, Article = "第十五条、第十六条", Grounds = FormGrounds.Refusal,
            Stages = [Stage.Refused],
            Fields = [NumberOf, Addressee, ReceivedOn, Subject, GroundOf, Reason, IssuerOf, IssuedOn],
        },
        new()
        {
            Form = OfficialForm.MediationNotice, Zh = "投诉调解通知书", En = "Notice of mediation", Name = "mediation-notice",
            Recipient = FormRecipient.BothParties, Article = "第二十条、第二十一条",
            Stages = [Stage.Accepted, Stage.MediationScheduled, Stage.Mediating],
            Fields =
            [
                NumberOf, Addressee, Subject, Written("meeting.at", "调解时间", "Time of mediation", Moment, required: true),
                Written("meeting.place", "调解地点", "Place of mediation", Line, required: true), Written("materials", "携带材料", "What to bring", Line),
                Written("recusal.days", "申请回避期限（日）", "Days to ask for recusal", Line), Written("mediator", "调解人员", "Mediator", Line, required: true),
                ContactPhone, IssuerOf, IssuedOn,
            ],
        },
        new()
        {
            Form = OfficialForm.TerminationDecision, Zh = "投诉终止调解决定书", En = "Decision to end mediation", Name = "termination-decision",
            Recipient = FormRecipient.BothParties, Article = "第二十三条", Grounds = FormGrounds.Termination,
            Stages = [Stage.Terminated],
            Fields = [NumberOf, Addressee, Subject, GroundOf, Reason, IssuerOf, IssuedOn],
        },
        new()
        {
            Form = OfficialForm.MediationAgreement, Zh = "投诉调解书", En = "Mediation agreement", Name = "mediation-agreement",
            Recipient = FormRecipient.BothParties, Article = "第二十四条",
            Stages = [Stage.Agreed],
            Fields =
            [
                NumberOf, Complainant("name", "投诉人", "Complainant"), Complainant("phone", "联系电话", "Telephone"),
                Complainant("address", "联系地址", "Address"),
                new("complainant.agent", "投诉人委托代理人", "Agent of the complainant", Box, FieldSource.Identity) { MayRewrite = true },
                new("complainant.agentPhone", "投诉人代理人电话", "Telephone of that agent", Box, FieldSource.Identity) { MayRewrite = true },
                RespondentName, Written("respondent.representative", "法定代表人", "Legal representative", Box), RespondentAddress,
                Written("respondent.agent", "被投诉人委托代理人", "Agent of the business", Box),
                Written("respondent.agentPhone", "被投诉人代理人电话", "Telephone of that agent", Box),
                Facts, Written("agreement", "协议内容", "Agreement", Text, required: true), IssuerOf, IssuedOn,
            ],
        },
        new()
        {
            Form = OfficialForm.ReportResult, Zh = "举报处理结果告知书", En = "Notice of the result of a report", Name = "report-result",
            Recipient = FormRecipient.Reporter, Article = "第三十六条",
            Stages = [Stage.NotFiled, Stage.Decided, Stage.Executing, Stage.CaseClosed, Stage.Notified],
            Fields =
            [
                NumberOf, Addressee, Subject, Written("law", "告知依据的法律、法规、规章", "Law that requires the notice", Line, required: true),
                Written("law.article", "条款", "Its article", Line), Written("result", "处理结果", "Result", Text, required: true), IssuerOf, IssuedOn,
            ],
        },
    ];

    public static FormSheet Of(OfficialForm form) => All[(int)form - 1];

    /// <summary>By the number in an address, 1 to 10; null when there is none.</summary>
    public static FormSheet? Find(int number) => number is >= 1 and <= 10 ? All[number - 1] : null;
}

using static Oversight.Api.Documents.FieldKind;
using static Oversight.Api.Documents.FieldSource;

namespace Oversight.Api.Documents;

/// <summary>The fields that several forms share, so that a tag means the same on all of them.</summary>
internal static class FieldSet
{
    public const string Complainants = "rows.complainant";
    public const string Reporters = "rows.reporter";

    public static FormField IssuerOf { get; } = new("issuer", "机关名称", "Authority", Line, Office) { Required = true };

    public static FormField NumberOf { get; } = new("number", "文号", "Document number", Line, Issue) { Required = true };

    public static FormField IssuedOn { get; } = new("issuedOn", "成文日期", "Date of issue", Day, Issue) { Required = true };

    public static FormField MatterNumberOf { get; } = new("matterNumber", "编号", "Number", Line, Matter) { Required = true };

    public static FormField ReceivedOn { get; } = new("receivedOn", "收到日期", "Received on", Day, Matter) { Required = true };

    public static FormField Subject { get; } = new("subject", "事由", "Subject", Line, Matter) { Required = true, MayRewrite = true };

    public static FormField ContactPhone { get; } = new("contact.phone", "承办联系电话", "Telephone of the office", Line, Office) { MayRewrite = true };

    public static FormField ContactPerson { get; } = new("contact.person", "联系人", "Contact person", Line, FieldSource.Officer);

    public static FormField Reason { get; } = new("reason", "具体理由", "Reason", Text, FieldSource.Officer);

    public static FormField GroundOf { get; } = new("ground", "情形（项）", "Ground", FieldKind.Ground, FieldSource.Officer) { Required = true };

    public static FormField RespondentName { get; } =
        new("respondent.name", "被投诉（举报）人名称", "Name of the business", Box, Matter) { Required = true };

    public static FormField RespondentAddress { get; } =
        new("respondent.address", "被投诉（举报）人地址", "Address of the business", Box, Matter);

    public static FormField Facts { get; } = new("facts", "事实依据", "Facts", Box, Matter) { Required = true, MayRewrite = true };

    /// <summary>Who a document speaks to, when that is who brought the matter.</summary>
    public static FormField Addressee { get; } = new("addressee", "送达对象", "Addressee", Line, Identity) { Required = true };

    public static FormField Complainant(string tag, string zh, string en, FieldKind kind = Box, FieldSource source = Identity) =>
        new("complainant." + tag, zh, en, kind, source) { Group = Complainants };

    public static FormField Reporter(string tag, string zh, string en) =>
        new("reporter." + tag, zh, en, Box, Identity) { Group = Reporters };

    public static FormField Written(string tag, string zh, string en, FieldKind kind, bool required = false) =>
        new(tag, zh, en, kind, FieldSource.Officer) { Required = required };
}

using GraphQL;
using Oversight.Api.Documents;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Schema.Matters;

/// <summary>An official document that went out. Its text is on the page <c>/staff/matters/NUMBER/documents/FORM?issued=DOCUMENT</c>.</summary>
[Name("Document")]
public sealed class DocumentNode(IssuedDocument document)
{
    public OfficialForm Form => document.Form;

    [Description("The form's title in Chinese.")]
    public string Title => FormSheets.Of(document.Form).Zh;

    [Description("Such as 杭市监诉〔2026〕第12号; without gap in its year.")]
    public string Number => document.Number;

    public DateTimeOffset IssuedAt => document.IssuedAt;

    public Delivery Delivery => document.Delivery;

    [Description("The party that a notice to both sides was for.")]
    public DocumentParty? To => document.To;

    [Description("The user name of the officer who issued it.")]
    public string Officer => document.Officer;
}

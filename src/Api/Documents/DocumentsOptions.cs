namespace Oversight.Api.Documents;

/// <summary>Settings of the official documents, section <c>Documents</c>; checked when the process starts, with the templates.</summary>
public sealed class DocumentsOptions
{
    public const string Section = "Documents";

    /// <summary>A folder with templates of the office's own, by the names of the shipped ones; what it lacks is taken from those. Empty: none.</summary>
    public string TemplateFolder { get; set; } = string.Empty;

    /// <summary>The beginning of a document number, such as 杭市监; the word for complaint or report follows it.</summary>
    public string IssuerMark { get; set; } = "市监";

    /// <summary>The authority in the seal's place, such as 杭州市西湖区市场监督管理局. Empty prints a blank line.</summary>
    public string Issuer { get; set; } = string.Empty;

    /// <summary>The telephone under which the office is asked about a document.</summary>
    public string Phone { get; set; } = string.Empty;

    /// <summary>The postal address that form 4 names.</summary>
    public string Address { get; set; } = string.Empty;
}

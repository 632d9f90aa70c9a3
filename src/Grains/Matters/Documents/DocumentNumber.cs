using System.Globalization;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Documents;

/// <summary>
/// The number on an official document, <c>杭市监诉〔2026〕第12号</c>: the office's mark, a word for complaint or report, the year,
/// and the document's feed number in its register, so that a year's numbers have no gap.
/// </summary>
public static class DocumentNumber
{
    /// <summary>Own registers beside those of the matters: <c>register/DOC-TS-2026</c>.</summary>
    public static SubjectKey Register(MatterKind kind, DateTimeOffset issuedAt) =>
        SubjectKey.Register("DOC-" + MatterKinds.Of(kind).Prefix, ChinaTime.Year(issuedAt));

    /// <summary>诉 for complaints, 举 for reports: one word for each register.</summary>
    public static string Word(MatterKind kind) => kind == MatterKind.Report ? "举" : "诉";

    public static string Format(string mark, MatterKind kind, int year, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{mark}{Word(kind)}〔{year}〕第{number}号");
}

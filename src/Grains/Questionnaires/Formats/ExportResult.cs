namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>A questionnaire in the form of another program.</summary>
/// <param name="Content">JSON text or workbook.</param>
/// <param name="Beside">What that format has no words for; it stands in members (columns) named <c>oversight</c> that only our import reads.</param>
public sealed record ExportResult<T>(T Content, IReadOnlyList<NotCarried> Beside);

namespace Oversight.Api.Surveys.Offline;

/// <summary>A language of the campaign.</summary>
/// <param name="Code">As the questionnaire has it.</param>
/// <param name="Name">As the language calls itself.</param>
/// <param name="Frame">zh or en: the words around the questionnaire.</param>
/// <param name="Direction">ltr or rtl.</param>
internal sealed record OfflineLanguage(string Code, string Name, string Frame, string Direction);

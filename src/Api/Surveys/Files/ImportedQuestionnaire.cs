using Oversight.Grains.Questionnaires.Formats;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Surveys.Files;

/// <summary>A questionnaire as a file made it, and all of the file that is not in it.</summary>
public sealed record ImportedQuestionnaire(QuestionnaireView View, IReadOnlyList<NotCarried> NotCarried);

using System.Collections.Immutable;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>One page of a list, with the cursor of its last row.</summary>
public sealed record QuestionnairePage(ImmutableArray<QuestionnaireRow> Items, bool HasNextPage, string? EndCursor);

namespace Oversight.Api.Schema.Questionnaires;

/// <summary>A page of questionnaires, the one that was changed last at the top.</summary>
public sealed record QuestionnaireConnection(IReadOnlyList<QuestionnaireListing> Nodes, PageInfo PageInfo);

using GraphQL;
using Oversight.Api.GraphQL.Limits;

namespace Oversight.Api.Schema.Questionnaires;

/// <summary>What came of a file, and what did not.</summary>
public sealed record ImportPayload(QuestionnaireNode Questionnaire, [property: ListSize(200)] IReadOnlyList<NotCarriedNode> NotCarried);

using System.Collections;
using GraphQL.Validation;
using Oversight.Api.GraphQL.Caching;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>No rules, for a document that was validated before; the list is the only thing that reaches the validator with the plan.</summary>
internal sealed class PlannedRules(OperationPlan plan) : IEnumerable<IValidationRule>
{
    public OperationPlan Plan => plan;

    public IEnumerator<IValidationRule> GetEnumerator() => Enumerable.Empty<IValidationRule>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

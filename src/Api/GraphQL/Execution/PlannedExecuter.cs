using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Validation;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>
/// GraphQL.NET copies the arguments into concurrent dictionaries, because fields that merge write into them while others
/// run. Fields of a simple operation do not merge.
/// </summary>
internal sealed class PlannedExecuter(IDocumentValidator validator, IExecutionStrategySelector strategies)
    : DocumentExecuter(new GraphQLDocumentBuilder(), validator, strategies, [])
{
    protected override ExecutionContext BuildExecutionContext(
        ExecutionOptions options,
        GraphQLDocument document,
        GraphQLOperationDefinition operation,
        IValidationResult validationResult,
        Metrics metrics)
    {
        if (options is not PlannedExecution { Plan.IsSimple: true, ValidationRules: PlannedRules })
            return base.BuildExecutionContext(options, document, operation, validationResult, metrics);
        var context = new ExecutionContext
        {
            Document = document,
            Schema = options.Schema!,
            UserContext = options.UserContext,
            ExecutionOptions = options,
            Operation = operation,
            Variables = validationResult.Variables ?? Variables.None,
            ArgumentValues = validationResult.ArgumentValues,
            Errors = [],
            InputExtensions = Inputs.Empty,
            OutputExtensions = [],
            CancellationToken = options.CancellationToken,
            Metrics = metrics,
            Listeners = options.Listeners,
            UnhandledExceptionDelegate = options.UnhandledExceptionDelegate,
            RequestServices = options.RequestServices,
            User = options.User,
        };
        context.ExecutionStrategy = SelectExecutionStrategy(context);
        return context;
    }
}

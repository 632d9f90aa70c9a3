using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Oversight.Api.GraphQL.Caching;
using Oversight.Api.GraphQL.Http;
using Oversight.Api.GraphQL.Limits;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>Takes a call through parser, guard, plan, validation and execution; all transports share it.</summary>
internal sealed class GraphQLRunner(
    ISchema schema,
    OversightGraphQLOptions options,
    DocumentCache cache,
    ErrorMapper errors,
    StrategySelector strategies)
{
    /// <summary>Rules of GraphQL.NET that look at values of variables; the others need not see a document twice.</summary>
    private static readonly IValidationRule[] RulesOnValues = [FieldArgumentsAreValidRule.Instance];

    /// <summary>How much longer than the timeout a resolver has that does hear it, to end by itself.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly PlannedExecuter _executer = new(new PlannedValidator(), strategies);
    private readonly Func<UnhandledExceptionContext, Task> _map = errors.MapAsync;

    /// <summary>Parses what the cache did not have and finds the operation.</summary>
    /// <exception cref="ExecutionError">Syntax, limits, or no such operation.</exception>
    public OperationPlan Prepare(GraphQLCall call)
    {
        call.Document ??= Parse(call.Query);
        return call.Document.Operation(call.OperationName);
    }

    /// <exception cref="SurfaceError">The caller or the variables are refused.</exception>
    public Task<ExecutionResult> RunAsync(GraphQLCall call, OperationPlan plan, in Caller caller)
    {
        plan.Check(call.Variables, caller.User, options);
        var document = call.Document!;
        var execution = new PlannedExecution(plan)
        {
            Schema = schema,
            Document = document.Document,
            OperationName = call.OperationName,
            Variables = call.Variables,
            RequestServices = caller.Services,
            User = caller.User,
            CancellationToken = caller.Token,
            UnhandledExceptionDelegate = _map,
            // Rules that depend on variables and caller are in the plan, which was just checked.
            ValidationRules = !document.IsValid ? null : plan.IsSimple ? plan.Rules : RulesOnValues,
        };
        if (plan.Kind == OperationType.Subscription)
            return StartAsync(call, execution);
        execution.Timeout = options.ExecutionTimeout;
        var running = StartAsync(call, execution);
        return running.IsCompleted ? running : InTimeAsync(running);
    }

    private Task<ExecutionResult> StartAsync(GraphQLCall call, PlannedExecution execution) =>
        call.Document!.IsValid ? _executer.ExecuteAsync(execution) : RunFirstAsync(call, execution);

    /// <summary>
    /// The execution's own timeout only asks: a resolver that waits for something that never comes does not hear it. The caller
    /// gets an answer all the same.
    /// </summary>
    private async Task<ExecutionResult> InTimeAsync(Task<ExecutionResult> running)
    {
        try
        {
            return await running.WaitAsync(options.ExecutionTimeout + Grace);
        }
        catch (TimeoutException) when (!running.IsCompleted)
        {
            return new(new TimeoutError());
        }
    }

    private async Task<ExecutionResult> RunFirstAsync(GraphQLCall call, PlannedExecution execution)
    {
        var result = await _executer.ExecuteAsync(execution);
        if (result.Executed && call.CacheKey is { } key)
        {
            call.Document!.Validated(schema);
            cache.Add(key, call.Document);
        }

        return result;
    }

    private CachedDocument Parse(string query)
    {
        GraphQLDocument document;
        try
        {
            document = Parser.Parse(query, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = options.Limits.ParserDepth });
        }
        catch (GraphQLSyntaxErrorException e)
        {
            throw new SyntaxError(e);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw SurfaceError.OverLimit("nesting", $"over {options.Limits.ParserDepth}", $"0..{options.Limits.ParserDepth} nodes");
        }

        DocumentGuard.Check(document, options.Limits);
        var plans = new List<OperationPlan>();
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
                plans.Add(OperationPlanner.Plan(schema, document, operation, options.Limits));
        }

        return new(document, plans);
    }
}

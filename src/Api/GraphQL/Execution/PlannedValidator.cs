using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Oversight.Api.GraphQL.Caching;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>
/// For a known simple operation only variables and arguments remain to be read. GraphQL.NET would walk the document
/// twice for that; here the fields that have arguments are known, and the context remembers where variables are used.
/// </summary>
internal sealed class PlannedValidator : IDocumentValidator
{
    private readonly DocumentValidator _full = new();

    public Task<IValidationResult> ValidateAsync(in ValidationOptions options)
    {
        if (options.Rules is not PlannedRules { Plan: { IsSimple: true } plan })
            return _full.ValidateAsync(options);
        var context = plan.TakeContext() ?? new ValidationContext
        {
            TypeInfo = new TypeInfo(options.Schema),
            Schema = options.Schema,
            Document = options.Document,
            Operation = options.Operation,
            Extensions = options.Extensions,
            Metrics = Metrics.None,
            UserContext = new Dictionary<string, object?>(),
        };
        context.Variables = options.Variables;
        context.User = options.User;
        context.RequestServices = options.RequestServices;
        context.CancellationToken = options.CancellationToken;
        return ReadAsync(context, plan);
    }

    private static async Task<IValidationResult> ReadAsync(ValidationContext context, OperationPlan plan)
    {
        var (variables, errors) = await context.GetVariablesValuesAsync();
        var result = new ValidationResult { Variables = variables };
        if (errors is not null)
        {
            result.Errors.AddRange(errors);
            return result;
        }

        if (plan.FieldsWithArguments.Count > 0)
            ReadArguments(context.Document, plan, variables, result);
        if (result.IsValid)
        {
            context.RequestServices = null;
            context.User = null;
            plan.ReturnContext(context);
        }

        return result;
    }

    private static void ReadArguments(GraphQLDocument document, OperationPlan plan, Variables variables, ValidationResult result)
    {
        var values = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(plan.FieldsWithArguments.Count);
        foreach (var (field, definition) in plan.FieldsWithArguments)
        {
            try
            {
                if (ExecutionHelper.GetArguments(definition.Arguments, field.Arguments, variables, document, field, null) is { } arguments)
                    values[field] = arguments;
            }
            catch (ValidationError e)
            {
                result.Errors.Add(e);
            }
        }

        result.ArgumentValues = values;
    }
}

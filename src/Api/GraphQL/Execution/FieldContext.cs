using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>
/// What a resolver sees. One instance serves field after field as long as resolvers finish at once; the first that does
/// not, or that answers with a sequence which may still look at it, keeps it.
/// </summary>
internal sealed class FieldContext(ExecutionContext execution) : IResolveFieldContext<object?>
{
    public ExecutionNode Node { get; set; } = null!;

    public object? Source => Node.Source;

    object IResolveFieldContext.Source => Node.Source!;

    public GraphQLField FieldAst => Node.Field;

    public FieldType FieldDefinition => Node.FieldDefinition;

    public IObjectGraphType ParentType => Node.GetParentType(execution.Schema)!;

    public IResolveFieldContext? Parent
    {
        get
        {
            var parent = Node.Parent;
            while (parent is ArrayExecutionNode)
                parent = parent.Parent;
            return parent is null or RootExecutionNode ? null : new FieldContext(execution) { Node = parent };
        }
    }

    public IDictionary<string, ArgumentValue>? Arguments => execution.GetArguments(FieldDefinition, FieldAst);

    public IDictionary<string, DirectiveInfo>? Directives => null;

    public object? RootValue => execution.RootValue;

    public ISchema Schema => execution.Schema;

    public GraphQLDocument Document => execution.Document;

    public GraphQLOperationDefinition Operation => execution.Operation;

    public Variables Variables => execution.Variables;

    public CancellationToken CancellationToken => execution.CancellationToken;

    public Metrics Metrics => execution.Metrics;

    public ExecutionErrors Errors => execution.Errors;

    public IEnumerable<object> Path => Node.Path;

    public IEnumerable<object> ResponsePath => Node.ResponsePath;

    public Dictionary<string, (GraphQLField Field, FieldType FieldType)>? SubFields => execution.ExecutionStrategy.GetSubFields(execution, Node);

    public IDictionary<string, object?> UserContext => execution.UserContext;

    public IReadOnlyDictionary<string, object?> InputExtensions => execution.InputExtensions;

    public IDictionary<string, object?> OutputExtensions => execution.OutputExtensions;

    public IServiceProvider? RequestServices => execution.RequestServices;

    public IExecutionArrayPool ArrayPool => execution;

    public ClaimsPrincipal? User => execution.User;

    public IExecutionContext ExecutionContext => execution;
}

using System.Collections;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>
/// Executes a simple operation along its plan. Resolvers start in parallel, as in GraphQL.NET's own strategy, but one that
/// answers at once is completed at once, without a task, a queue or a dictionary of its siblings; and completing happens
/// on one thread. Loaders run when nothing else is pending. Other operations take the path of the base class.
/// </summary>
internal sealed class PlannedStrategy(ErrorMapper errors) : ParallelExecutionStrategy
{
    public override async Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        if (!IsPlanned(context))
        {
            await base.ExecuteNodeTreeAsync(context, rootNode);
            return;
        }

        var run = new Run(context);
        Descend(run, rootNode);
        while (run.Pending.Count > 0 || run.Loaders.Count > 0)
        {
            if (run.Pending.Count == 0)
                StartLoaders(run);
            await FinishPendingAsync(run);
            context.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task FinishPendingAsync(Run run)
    {
        var pending = run.Pending;
        run.Pending = [];
        try
        {
            foreach (var (node, result) in pending)
                Finish(run, node, await result);
        }
        catch
        {
            // Resolvers that still run use services of this request, which end with it.
            await Task.WhenAll(pending.Concat(run.Pending).Select(p => p.Result));
            throw;
        }
    }

    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        PlannedField[] fields;
        if (parent is PlannedObjectNode planned)
            fields = planned.Planned.On(parent.GetObjectGraphType(context.Schema)!);
        else if (parent is RootExecutionNode && IsPlanned(context))
            fields = ((PlannedExecution)context.ExecutionOptions).Plan.Fields!.Root;
        else
        {
            base.SetSubFieldNodes(context, parent);
            return;
        }

        var nodes = new ExecutionNode[fields.Length];
        for (int i = 0; i < fields.Length; i++)
            nodes[i] = fields[i].Node(parent);
        parent.SubFields = nodes;
    }

    private static bool IsPlanned(ExecutionContext context) =>
        context.ExecutionOptions is PlannedExecution { Plan.Fields: not null, ValidationRules: PlannedRules };

    /// <summary>Starts what is below a completed node.</summary>
    private void Descend(Run run, ExecutionNode node)
    {
        if (node is ObjectExecutionNode { SubFields: { } fields })
        {
            foreach (var field in fields)
                Start(run, field);
        }
        else if (node is ArrayExecutionNode { Items: { } items })
        {
            foreach (var item in items)
            {
                if (item.Result is IDataLoaderResult)
                    run.Loaders.Add(item);
                else
                    Descend(run, item);
            }
        }
    }

    private void Start(Run run, ExecutionNode node)
    {
        var field = run.TakeContext(node);
        try
        {
            var result = (node.FieldDefinition.Resolver ?? NameFieldResolver.Instance).ResolveAsync(field);
            if (!result.IsCompletedSuccessfully)
            {
                run.Pending.Add((node, WaitAsync(result)));
                return;
            }

            object? value = result.Result;
            if (value is string or not (IEnumerable or IDataLoaderResult))
                run.GiveBack(field);
            Finish(run, node, value);
        }
        catch (Exception e) when (!run.IsCancelled(e))
        {
            Fail(run, node, e);
        }
    }

    private static async Task<object?> WaitAsync(ValueTask<object?> result)
    {
        try
        {
            return await result;
        }
        catch (Exception e)
        {
            return new Failure(e);
        }
    }

    private static void StartLoaders(Run run)
    {
        foreach (var node in run.Loaders)
            run.Pending.Add((node, WaitAsync(new ValueTask<object?>(((IDataLoaderResult)node.Result!).GetResultAsync(run.Context.CancellationToken)))));
        run.Loaders.Clear();
    }

    private void Finish(Run run, ExecutionNode node, object? result)
    {
        if (result is Failure failure)
        {
            if (run.IsCancelled(failure.Exception))
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.Exception);
            Fail(run, node, failure.Exception);
            return;
        }

        node.Result = result;
        if (result is IDataLoaderResult)
        {
            run.Loaders.Add(node);
            return;
        }

        if (Complete(run, node))
            Descend(run, node);
    }

    private bool Complete(Run run, ExecutionNode node)
    {
        try
        {
            if (node is ValueExecutionNode value)
                node.Result = value.GraphType.Serialize(node.Result);
            ValidateNodeResult(run.Context, node);
            if (node.Result is null)
                return false;
            if (node is ObjectExecutionNode parent)
                SetSubFieldNodes(run.Context, parent);
            else if (node is PlannedArrayNode list)
                SetItems(run, list);
            return true;
        }
        catch (Exception e) when (!run.IsCancelled(e))
        {
            Fail(run, node, e);
            return false;
        }
    }

    private void SetItems(Run run, PlannedArrayNode list)
    {
        var type = ((ListGraphType)list.GraphType).ResolvedType!;
        bool nullable = type is not NonNullGraphType;
        if (type is NonNullGraphType required)
            type = required.ResolvedType!;
        if (list.Result is not IEnumerable values)
            throw new InvalidOperationException($"{list.Name}: not a list.");
        if (type is ScalarGraphType scalar && scalar.CanSerializeList(values, nullable))
        {
            list.SerializedResult = scalar.SerializeList(values);
            return;
        }

        var items = values is ICollection known ? new List<ExecutionNode>(known.Count) : [];
        foreach (object? value in values)
        {
            var item = list.Planned.Node(list, type, items.Count);
            item.Result = value;
            items.Add(item);
            if (value is not IDataLoaderResult)
                Complete(run, item);
        }

        list.Items = items;
    }

    private void Fail(Run run, ExecutionNode node, Exception e) => SetNodeError(run.Context, node, errors.Map(e, node.FieldDefinition.Name));

    private sealed record Failure(Exception Exception);

    private sealed class Run(ExecutionContext context)
    {
        private FieldContext? _spare;

        public ExecutionContext Context => context;

        public List<(ExecutionNode Node, Task<object?> Result)> Pending { get; set; } = [];

        public List<ExecutionNode> Loaders { get; } = [];

        public FieldContext TakeContext(ExecutionNode node)
        {
            var field = _spare ?? new(context);
            _spare = null;
            field.Node = node;
            return field;
        }

        public void GiveBack(FieldContext field) => _spare = field;

        public bool IsCancelled(Exception e) => e is OperationCanceledException && context.CancellationToken.IsCancellationRequested;
    }
}

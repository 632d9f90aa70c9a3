using System.Threading.Channels;
using GraphQL;
using Oversight.Api.GraphQL.Limits;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>
/// Stands between a source that pushes and a connection that may be slow. The source is never held up: a subscriber that
/// falls a full queue behind is ended and told so, and asks again for the current state.
/// </summary>
internal sealed class EventQueue : IObserver<ExecutionResult>, IDisposable
{
    private readonly Channel<ExecutionResult> _events;
    private readonly IDisposable _subscription;
    private readonly int _limit;

    private EventQueue(IObservable<ExecutionResult> source, int limit)
    {
        _limit = limit;
        _events = Channel.CreateBounded<ExecutionResult>(new BoundedChannelOptions(limit) { SingleReader = true });
        _subscription = source.Subscribe(this);
    }

    /// <summary>Subscribes; null when the result is not a stream.</summary>
    public static EventQueue? Open(ExecutionResult result, GraphQLLimits limits) =>
        result.Streams?.Values.FirstOrDefault() is { } source ? new(source, limits.EventsPerSubscription) : null;

    public ChannelReader<ExecutionResult> Events => _events.Reader;

    public void OnNext(ExecutionResult value)
    {
        if (!_events.Writer.TryWrite(value))
            _events.Writer.TryComplete(SurfaceError.Refused(400, "SLOW_CONSUMER", "Events came faster than they were taken; subscribe again.", null, null, $"0..{_limit} waiting events"));
    }

    public void OnError(Exception error) => _events.Writer.TryComplete(error);

    public void OnCompleted() => _events.Writer.TryComplete();

    public void Dispose()
    {
        _events.Writer.TryComplete();
        _subscription.Dispose();
    }
}

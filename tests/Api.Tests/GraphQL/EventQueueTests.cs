using GraphQL;
using Oversight.Api.GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Api.GraphQL.Subscriptions;

namespace Oversight.Api.Tests.GraphQL;

public sealed class EventQueueTests
{
    [Fact]
    public async Task A_subscriber_that_falls_behind_gets_what_waits_and_is_told_why_it_ends()
    {
        var source = new Source();
        var result = new ExecutionResult { Streams = new Dictionary<string, IObservable<ExecutionResult>> { ["x"] = source } };
        using var queue = EventQueue.Open(result, new GraphQLLimits { EventsPerSubscription = 3 })!;

        for (int i = 0; i < 10; i++)
            source.Observer!.OnNext(new ExecutionResult());

        int received = 0;
        var end = await Should.ThrowAsync<SurfaceError>(async () =>
        {
            await foreach (var _ in queue.Events.ReadAllAsync(TestContext.Current.CancellationToken))
                received++;
        });
        received.ShouldBe(3);
        end.Code.ShouldBe("SLOW_CONSUMER");
        queue.Dispose();
        source.Observer.ShouldBeNull();
    }

    private sealed class Source : IObservable<ExecutionResult>, IDisposable
    {
        public IObserver<ExecutionResult>? Observer { get; private set; }

        public IDisposable Subscribe(IObserver<ExecutionResult> observer)
        {
            Observer = observer;
            return this;
        }

        public void Dispose() => Observer = null;
    }
}

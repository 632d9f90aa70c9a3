using System.Collections.Concurrent;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>A hub that knows how many listen, so that a test can wait for that fact.</summary>
public sealed class ShopEvents
{
    private readonly ConcurrentDictionary<object, (string Code, IObserver<Shop> Observer)> _observers = new();
    private int _open;

    public int Listeners => _observers.Count + Volatile.Read(ref _open);

    public void Opened() => Interlocked.Increment(ref _open);

    public void Closed() => Interlocked.Decrement(ref _open);

    public IObservable<Shop> Of(string code) => new Feed(this, code);

    public void Publish(Shop shop)
    {
        foreach (var (code, observer) in _observers.Values)
        {
            if (code == shop.Code)
                observer.OnNext(shop);
        }
    }

    private sealed class Feed(ShopEvents hub, string code) : IObservable<Shop>
    {
        public IDisposable Subscribe(IObserver<Shop> observer)
        {
            var subscription = new Subscription(hub);
            hub._observers[subscription] = (code, observer);
            return subscription;
        }
    }

    private sealed class Subscription(ShopEvents hub) : IDisposable
    {
        public void Dispose() => hub._observers.TryRemove(this, out _);
    }
}

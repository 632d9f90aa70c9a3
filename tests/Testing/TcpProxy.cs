using System.Net;
using System.Net.Sockets;

namespace Oversight.Testing;

/// <summary>
/// A network path of our own: relays TCP to one port of 127.0.0.1 and can be cut. A cut path drops nothing and answers
/// nothing, as a network that lost a link: bytes wait, connections stay open, and what waits arrives when it heals.
/// </summary>
public sealed class TcpProxy : IAsyncDisposable
{
    private readonly int target;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly Task accepting;
    private volatile TaskCompletionSource passable = Open();

    public TcpProxy(int target)
    {
        this.target = target;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public void Cut()
    {
        if (passable.Task.IsCompleted)
        {
            passable = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public void Heal() => passable.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        listener.Stop();
        await accepting;
        closing.Dispose();
    }

    private static TaskCompletionSource Open()
    {
        var open = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        open.SetResult();
        return open;
    }

    private async Task AcceptAsync()
    {
        var relays = new List<Task>();
        try
        {
            while (true)
            {
                relays.Add(RelayAsync(await listener.AcceptTcpClientAsync(closing.Token)));
                relays.RemoveAll(relay => relay.IsCompleted);
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(relays);
        }
    }

    private async Task RelayAsync(TcpClient near)
    {
        using (near)
        using (var far = new TcpClient())
        {
            try
            {
                await passable.Task.WaitAsync(closing.Token);
                await far.ConnectAsync(IPAddress.Loopback, target, closing.Token);
                near.NoDelay = far.NoDelay = true;
                // One side that ends the connection ends it for the other: disposing both breaks the second pump.
                await await Task.WhenAny(PumpAsync(near.GetStream(), far.GetStream()), PumpAsync(far.GetStream(), near.GetStream()));
            }
            catch (Exception problem) when (problem is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // A broken connection is what this class is for; both ends see it.
            }
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to)
    {
        try
        {
            var buffer = new byte[16 * 1024];
            for (int count; (count = await from.ReadAsync(buffer, closing.Token)) > 0;)
            {
                await passable.Task.WaitAsync(closing.Token);
                await to.WriteAsync(buffer.AsMemory(0, count), closing.Token);
            }
        }
        catch (Exception problem) when (problem is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The other pump or the end of the test closed the streams.
        }
    }
}

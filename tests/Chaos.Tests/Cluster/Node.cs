using Npgsql;
using Oversight.Chaos.Tests.Serving;

namespace Oversight.Chaos.Tests.Cluster;

/// <summary>One silo with a network path of its own to the database.</summary>
internal sealed class Node : IAsyncDisposable
{
    private readonly TcpProxy path;

    private Node(TcpProxy path, ServedProcess served)
    {
        this.path = path;
        Served = served;
    }

    public ServedProcess Served { get; }

    public static async Task<Node> StartAsync(ChaosBureau bureau)
    {
        var link = new TcpProxy(bureau.Server.Port);
        var database = new NpgsqlConnectionStringBuilder(bureau.Settings.Environment["Storage__ConnectionString"]) { Port = link.Port };
        var options = bureau.Settings.With(("Storage__ConnectionString", database.ConnectionString)) with { DataFolder = null };
        return new Node(link, await ServedProcess.StartAsync(options));
    }

    public async Task BreakAsync(Fault fault)
    {
        switch (fault)
        {
            case Fault.Killed: await Served.KillAsync(); break;
            case Fault.Paused: Served.Pause(); break;
            case Fault.CutFromTheDatabase: path.Cut(); break;
            default: throw new ArgumentOutOfRangeException(nameof(fault), fault, "unknown fault");
        }
    }

    public async Task HealAsync(Fault fault)
    {
        switch (fault)
        {
            case Fault.Killed: await Served.StartAgainAsync(); break;
            case Fault.Paused: Served.Continue(); break;
            case Fault.CutFromTheDatabase: path.Heal(); break;
            default: throw new ArgumentOutOfRangeException(nameof(fault), fault, "unknown fault");
        }
    }

    /// <summary>
    /// Waits until the silo serves. One that the others declared dead while it could not answer ends itself when it learns of it,
    /// so that it never acts on what it no longer owns; whoever runs it starts it again, as a service manager would.
    /// </summary>
    public async Task UntilServingAsync()
    {
        try
        {
            await Served.UntilReadyAsync();
        }
        catch (InvalidOperationException) when (Served.HasExited)
        {
            await Served.StartAgainAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Served.DisposeAsync();
        await path.DisposeAsync();
    }
}

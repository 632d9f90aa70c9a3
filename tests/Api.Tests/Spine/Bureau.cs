using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Spine;

/// <summary>
/// A small bureau, served by the real program: two districts with real streets, sixty enterprises, and an account of every
/// role. Filled with the operator's own commands; one for each engine and test run, so stories use enterprises of their own or
/// compare before and after.
/// </summary>
public abstract class Bureau : IAsyncLifetime
{
    private readonly Dictionary<string, string> tokens = [];
    private readonly TempFolder data = new("bureau");
    private ServedProcess? served;

    public ServedProcess Served => served ?? throw new InvalidOperationException("The bureau is not open yet");

    /// <summary>How it is served: engine, data folder, keys.</summary>
    public ServeOptions Options { get; private set; } = new();

    public HttpClient Http => Served.Http;

    public async ValueTask InitializeAsync()
    {
        Options = SmallBureau.Settings(await OptionsAsync()) with { DataFolder = data.File("data") };
        await SmallBureau.FillAsync(Options, custodian: "staff", Accounts);
        await PrepareAsync();
        served = await ServedProcess.StartAsync(Options);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (served is not null)
        {
            await served.DisposeAsync();
        }

        data.Dispose();
    }

    public async Task<string> TokenAsync(string userName)
    {
        if (!tokens.TryGetValue(userName, out var token))
        {
            tokens[userName] = token = await Http.SignInAsync(userName, SmallBureau.Password);
        }

        return token;
    }

    protected abstract Task<ServeOptions> OptionsAsync();

    /// <summary>What a bureau has on top of the others, brought in by the operator before it is served.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    private static (string Name, string Role, string Area)[] Accounts =>
    [
        ("root", "admin", ""),
        ("supervisor", "supervisor", SmallBureau.Xihu),
        ("officer", "officer", SmallBureau.Xihu),
        ("officer2", "officer", SmallBureau.Xihu),
        ("elsewhere", "officer", SmallBureau.Shangcheng),
        ("staff", "staff", SmallBureau.Xihu),
        ("deputy", "deputy", SmallBureau.Xihu),
        ("media", "media", SmallBureau.Xihu),
    ];
}

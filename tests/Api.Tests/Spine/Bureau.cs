using Oversight.Testing;

namespace Oversight.Api.Tests.Spine;

/// <summary>
/// A small bureau, served by the real program: two districts with their real streets, four enterprises, and an account of every
/// role. Filled with the operator's own commands; one for each engine and test run, so stories use enterprises of their own or
/// compare before and after.
/// </summary>
public abstract class Bureau : IAsyncLifetime
{
    public const string Password = "correct-horse-battery";
    public const string Xihu = "330106";
    public const string Shangcheng = "330102";

    private readonly Dictionary<string, string> tokens = [];
    private readonly TempFolder data = new("bureau");
    private ServedProcess? served;

    public ServedProcess Served => served ?? throw new InvalidOperationException("The bureau is not open yet");

    public HttpClient Http => Served.Http;

    public async ValueTask InitializeAsync()
    {
        var options = (await OptionsAsync()).With(("OVERSIGHT_PASSWORD", Password)) with { DataFolder = data.File("data") };
        await RunAsync(options, ["import", "divisions", .. BureauFiles.Divisions(data)]);
        await RunAsync(options, ["import", "enterprises", BureauFiles.Enterprises(data)]);
        foreach (var (name, role, area) in Accounts)
        {
            await RunAsync(options, ["account", "create", name, "--role", role, "--area", area]);
        }

        served = await ServedProcess.StartAsync(options);
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
            tokens[userName] = token = await Http.SignInAsync(userName, Password);
        }

        return token;
    }

    protected abstract Task<ServeOptions> OptionsAsync();

    private static (string Name, string Role, string Area)[] Accounts =>
    [
        ("root", "admin", ""),
        ("supervisor", "supervisor", Xihu),
        ("officer", "officer", Xihu),
        ("officer2", "officer", Xihu),
        ("elsewhere", "officer", Shangcheng),
        ("staff", "staff", Xihu),
        ("deputy", "deputy", Xihu),
        ("media", "media", Xihu),
    ];

    private static async Task RunAsync(ServeOptions options, string[] arguments)
    {
        var (exitCode, output) = await SiloProgram.RunAsync(options.Environment, [.. arguments, "--data", options.DataFolder!]);
        exitCode.ShouldBe(0, output);
    }
}

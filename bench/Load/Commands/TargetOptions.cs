using System.CommandLine;
using System.Net;
using Oversight.Bench.Load.Targets;

namespace Oversight.Bench.Load.Commands;

/// <summary>The options that say which served process is asked.</summary>
internal sealed class TargetOptions
{
    private readonly Option<string> target = new("--target") { Required = true, Description = "oversight or baseline" };
    private readonly Option<string> server = new("--server") { Required = true, Description = "Address and port, such as 127.0.0.1:5080" };
    private readonly Option<string> user = new("--user") { DefaultValueFactory = _ => "supervisor" };
    private readonly Option<string> password = new("--password") { DefaultValueFactory = _ => "" };

    public void AddTo(Command command)
    {
        command.Options.Add(target);
        command.Options.Add(server);
        command.Options.Add(user);
        command.Options.Add(password);
    }

    public async Task<ITarget> OpenAsync(ParseResult parsed)
    {
        var address = IPEndPoint.Parse(parsed.GetValue(server)!);
        return parsed.GetValue(target) == "baseline"
            ? new BaselineTarget(address)
            : await OversightTarget.SignInAsync(address, parsed.GetValue(user)!, parsed.GetValue(password)!);
    }
}

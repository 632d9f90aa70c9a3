using System.CommandLine;
using Oversight.Bench.Load.Commands;

// One thread waits for all sockets and goes on with whoever was answered: no hand-over to the pool, so that the generator
// takes as little as it can of the cores it shares with what it measures. Read by the runtime at the first socket. What prepares
// a database opens connections synchronously, which would wait for ever for the one thread that they block.
if (args is not ["survey", ..])
{
    Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");
    Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", "1");
}

var root = new RootCommand("Load generator of Oversight")
{
    GenerateCommand.Create(), new RunCommand().Create(), new ReadyCommand().Create(), ReportCommand.Create(), new TakeCommand().Create(),
    new SweepCommand().Create(), new AnswersCommand().Create(), new ResultsCommand().Create(), SurveyCommand.Create(), new CampaignCommand().Create(),
};
return await root.Parse(args).InvokeAsync();

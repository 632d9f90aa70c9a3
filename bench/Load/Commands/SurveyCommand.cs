using System.CommandLine;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Testing;
using Oversight.Testing.Surveys;

namespace Oversight.Bench.Load.Commands;

/// <summary>Puts a campaign that asks whoever comes by, with thirty questions, into a data folder or database that nobody serves yet.</summary>
internal static class SurveyCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Required = true };
        var connection = new Option<string?>("--connection") { Description = "PostgreSQL; SQLite in the data folder without it" };
        var key = new Option<string?>("--vault-key");
        var command = new Command("survey", "Prepares what the command answers needs") { data, connection, key };
        command.SetAction(async parsed =>
        {
            var options = new ServeOptions { DataFolder = parsed.GetRequiredValue(data) };
            options = parsed.GetValue(connection) is { } server ? options.OnPostgres(server) : options;
            options = parsed.GetValue(key) is { } vault ? options.With(("Vault__Keys__1", vault)) : options;
            await using var seed = await SurveySeed.OpenAsync(options);
            await seed.PublishAsync(SurveyForms.Thirty());
            await seed.CollectAsync("bench", SurveySeed.Plan("thirty", PopulationKind.WalkIns), []);
            return 0;
        });
        return command;
    }
}

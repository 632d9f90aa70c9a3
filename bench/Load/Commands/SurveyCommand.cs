using System.CommandLine;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Testing;
using Oversight.Testing.Surveys;

namespace Oversight.Bench.Load.Commands;

/// <summary>Puts a campaign that asks whoever comes by, or by posters in streets, with thirty questions, into a data folder or database that nobody serves yet.</summary>
internal static class SurveyCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Required = true };
        var connection = new Option<string?>("--connection") { Description = "PostgreSQL; SQLite in the data folder without it" };
        var key = new Option<string?>("--vault-key");
        var streets = new Option<int>("--streets") { Description = "Posters in so many streets instead of whoever comes by" };
        var command = new Command("survey", "Prepares what the command answers needs") { data, connection, key, streets };
        command.SetAction(async parsed =>
        {
            var options = new ServeOptions { DataFolder = parsed.GetRequiredValue(data) };
            options = parsed.GetValue(connection) is { } server ? options.OnPostgres(server) : options;
            options = parsed.GetValue(key) is { } vault ? options.With(("Vault__Keys__1", vault)) : options;
            await using var seed = await SurveySeed.OpenAsync(options);
            await seed.PublishAsync(SurveyForms.Thirty());
            var posters = parsed.GetValue(streets);
            await seed.CollectAsync("bench", SurveySeed.Plan("thirty", posters > 0 ? PopulationKind.Streets : PopulationKind.WalkIns), [.. Enumerable.Range(1, posters).Select(Poster)]);
            return 0;
        });
        return command;
    }

    /// <summary>The token on the poster of a street, from 1.</summary>
    public static string Poster(int street) => $"poster{street:D20}";
}

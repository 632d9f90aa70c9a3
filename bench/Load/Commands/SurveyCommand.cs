using System.CommandLine;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Testing;
using Oversight.Testing.Surveys;

namespace Oversight.Bench.Load.Commands;

/// <summary>Puts a campaign that asks whoever comes by, or by posters in streets, with thirty questions, into a data folder or database that nobody serves yet.</summary>
internal static class SurveyCommand
{
    private const int AtOnce = 256;

    public static Command Create()
    {
        var data = new Option<string>("--data") { Required = true };
        var connection = new Option<string?>("--connection") { Description = "PostgreSQL; SQLite in the data folder without it" };
        var key = new Option<string?>("--vault-key");
        var streets = new Option<int>("--streets") { Description = "Posters in so many streets instead of whoever comes by" };
        var answers = new Option<int>("--answers") { Description = "Sheets that are stored already" };
        var command = new Command("survey", "Prepares what the command answers needs") { data, connection, key, streets, answers };
        command.SetAction(async parsed =>
        {
            var options = new ServeOptions { DataFolder = parsed.GetRequiredValue(data) };
            options = parsed.GetValue(connection) is { } server ? options.OnPostgres(server) : options;
            options = parsed.GetValue(key) is { } vault ? options.With(("Vault__Keys__1", vault)) : options;
            await using var seed = await SurveySeed.OpenAsync(options);
            await seed.PublishAsync(SurveyForms.Thirty());
            var posters = parsed.GetValue(streets);
            await seed.CollectAsync("bench", SurveySeed.Plan("thirty", posters > 0 ? PopulationKind.Streets : PopulationKind.WalkIns), [.. Enumerable.Range(1, posters).Select(street => $"poster{street:D20}")]);
            var chance = new Random(1);
            await seed.AnswerAsync(Enumerable.Range(0, parsed.GetValue(answers)).Select(_ => SurveySheets.Thirty("bench", SurveySeed.Street(chance.Next(1, posters + 1)), chance)), AtOnce);
            return 0;
        });
        return command;
    }
}

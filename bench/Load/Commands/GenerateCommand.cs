using System.CommandLine;
using Oversight.Bench.Data.Writing;

namespace Oversight.Bench.Load.Commands;

/// <summary><c>generate</c>: writes a data set.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var divisions = new Option<string>("--divisions") { Required = true, Description = "Folder with provinces.csv, cities.csv, areas.csv, streets.csv[.gz]" };
        var target = new Option<string>("--out") { Required = true, Description = "Folder to write" };
        var streets = new Option<int>("--streets") { DefaultValueFactory = _ => DataSize.Full.Streets };
        var enterprises = new Option<int>("--enterprises") { DefaultValueFactory = _ => DataSize.Full.Enterprises };
        var matters = new Option<int>("--matters") { DefaultValueFactory = _ => DataSize.Full.Matters };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => DataSize.Full.Seed };
        var command = new Command("generate", "Write a seeded data set as CSV files") { divisions, target, streets, enterprises, matters, seed };
        command.SetAction(parsed =>
        {
            var size = new DataSize(parsed.GetValue(streets), parsed.GetValue(enterprises), parsed.GetValue(matters), parsed.GetValue(seed));
            new Generator(size, parsed.GetValue(divisions)!, parsed.GetValue(target)!).Run();
        });
        return command;
    }
}
